//! Teams, and what becomes of those who leave or are forgotten.

use super::*;

#[test]
fn rosters_freeze_at_the_opening_and_a_team_scores_its_mean() {
    let mut table = Table::new();
    table
        .create(|request| request.teams = true)
        .expect("it is set up");
    table.team("Owls", &["ana", "ben", "chloe"]);
    table.team("Foxes", &["dan", "eva"]);
    table.team("Lone", &["finn"]);
    let side = |joined: Result<Joined, Refusal>| joined.expect("they take part").side;
    let owls = Some(PlaysFor::Team("Owls".into(), 3));
    assert_eq!(side(table.enter("ana")), owls);
    assert_eq!(
        side(table.enter("finn")),
        Some(PlaysFor::TooFew("Lone".into()))
    );
    assert_eq!(side(table.enter("gus")), Some(PlaysFor::NoTeamYet));
    table.sleep(HOUR_MS);
    assert_eq!(side(table.enter("finn")), Some(PlaysFor::Alone));
    // After the opening: Ana leaves and stays counted, Gus joins and scores alone.
    table.leave_team("ana").expect("she leaves");
    let joined = table.join_team(sample::member("gus"), "OWLS");
    assert!(joined.is_ok_and(|joined| joined.frozen));
    assert_eq!(side(table.enter("ana")), owls);
    assert_eq!(side(table.enter("gus")), Some(PlaysFor::Alone));
    table.play_contest("ana", "AAA", 1000);
    table.play_contest("ben", "AAA", 1000);
    table.play_contest("dan", "AAB", 1000);
    table.play_contest("eva", "AAB", 2000);
    table.play_contest("gus", "AAA", 1000);
    table.play_contest("finn", "B", 1000);
    let result = table.close();
    // Chloe did not play, and is counted: the Owls have 6 marks for three.
    assert_eq!(
        sides(&result),
        [
            (1, "gus", 3000, 3000),
            (2, "Owls", 2000, 2000),
            (2, "Foxes", 2000, 4500),
            (4, "finn", 0, 1000),
        ]
    );
    let rows: Vec<_> = result
        .members
        .iter()
        .map(|row| (row.place, &*row.member.name, row.played))
        .collect();
    let expected = [
        (1, "gus", true),
        (2, "ana", true),
        (2, "ben", true),
        (2, "chloe", false),
        (2, "dan", true),
        (2, "eva", true),
        (4, "finn", true),
    ];
    assert_eq!(rows, expected);
}

#[test]
fn means_are_compared_as_they_are_and_not_as_they_are_rounded() {
    let mut three = bank("git", 1);
    three.questions = vec![Arc::new(Question {
        fixed_order: true,
        ..sample::several("git", &[true, true, true])
    })];
    let mut table = Table::with(rules(), [three]);
    table
        .create(|request| request.teams = true)
        .expect("it is set up");
    table.team("Thirds", &["ana", "ben", "chloe"]);
    table.sleep(HOUR_MS);
    let view = table.show("dan").expect("a question");
    table
        .give("dan", view.position, positions("A"))
        .expect("it counts");
    let view = table.show("ana").expect("a question");
    table
        .give("ana", view.position, positions("ABC"))
        .expect("it counts");
    // A mark for three is a little more than 333 thousandths.
    let result = table.close();
    assert_eq!(sides(&result), [(1, "Thirds", 333, 0), (2, "dan", 333, 0)]);
}

#[test]
fn a_member_is_in_one_team_at_most_and_an_empty_team_is_gone() {
    let mut table = Table::new();
    table.team("Owls", &["ana", "ben"]);
    let in_team = || {
        Refusal::from(ContestRefusal::InTeam {
            name: "Owls".into(),
        })
    };
    assert_eq!(
        table.create_team(sample::member("ana"), "Other"),
        Err(in_team())
    );
    let taken = ContestRefusal::TeamNameTaken {
        name: "OWLS".into(),
    };
    assert_eq!(
        table.create_team(sample::member("dan"), " OWLS "),
        refused(taken)
    );
    let too_long = table.create_team(sample::member("dan"), &"x".repeat(33));
    assert_eq!(too_long, refused(ContestRefusal::NotAName { max: 32 }));
    assert_eq!(
        table.join_team(sample::member("dan"), "owl"),
        refused(ContestRefusal::UnknownTeam)
    );
    assert_eq!(table.leave_team("dan"), refused(ContestRefusal::NoTeam));
    // A double click makes one membership.
    let facts = table.facts.len();
    let again = table.join_team(sample::member("ben"), "owls");
    assert!(again.is_ok_and(|joined| joined.again));
    assert_eq!(table.facts.len(), facts);
    table.team("Foxes", &["eva"]);
    assert_eq!(
        table.join_team(sample::member("ana"), "foxes"),
        Err(in_team())
    );
    for who in ["ana", "ben"] {
        table.leave_team(who).expect("they leave");
    }
    assert_eq!(
        table.join_team(sample::member("dan"), "owls"),
        refused(ContestRefusal::UnknownTeam)
    );
    table.team("Owls", &["dan"]);
}

#[test]
fn who_is_forgotten_keeps_place_and_points_without_a_name() {
    let mut table = Table::new();
    table
        .create(|request| request.teams = true)
        .expect("it is set up");
    table.team("Owls", &["ana", "ben"]);
    table.team("Lone", &["chloe"]);
    table.sleep(HOUR_MS);
    table.play_contest("ana", "ABA", 1000);
    table.play_contest("chloe", "AAB", 1000);
    table.show("chloe").expect_err("she is done");
    for who in ["ana", "chloe"] {
        let (member, tombstone) = (sample::member(who).id, sample::member("gone"));
        let tombstone = Member {
            id: MemberId(tombstone.id.0 ^ member.0),
            ..tombstone
        };
        table.forget(member, tombstone);
    }
    let teams: Vec<_> = table.engine.teams().of(GUILD).collect();
    assert_eq!(teams.len(), 1);
    assert_eq!(teams[0].members.len(), 1);
    assert_eq!(
        sides(&table.close()),
        [(1, "gone", 2000, 3000), (2, "Owls", 1000, 1500)]
    );
}
