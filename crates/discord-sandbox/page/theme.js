// Light or dark: the system's preference, the reader's choice, or `?theme=` in the address.

const KEY = "theme";
const THEMES = ["system", "light", "dark"];

function stored() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function store(theme) {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

function show(theme) {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

export function startTheme(select) {
  const wanted = [new URLSearchParams(location.search).get("theme"), stored()].find((theme) => THEMES.includes(theme));
  select.value = wanted ?? "system";
  show(select.value);
  select.addEventListener("change", () => {
    store(select.value);
    show(select.value);
  });
}
