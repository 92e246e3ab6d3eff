//! What the facts must tell, by a reading of their own.

use super::super::*;
use crate::ids::MemberId;
use crate::play::{Award, PlayFact};
use crate::question::{Answer, Confidence};
use std::collections::{BTreeMap, HashSet};

/// What the facts tell of one posting.
struct Told {
    quiz: u64,
    channel: u64,
    seconds: Option<Seconds>,
    mode: Mode,
    opened: Option<Timestamp>,
    /// By member and then by timestamp.
    answers: BTreeMap<MemberId, BTreeMap<InteractionId, Answer>>,
    sure: BTreeMap<MemberId, BTreeMap<InteractionId, Confidence>>,
    closed: bool,
}

/// Reads the facts alone and checks each against those before it; the points awarded, by channel.
pub(super) fn audit(facts: &[Fact]) -> HashMap<ChannelId, i64> {
    let mut channels: HashMap<QuizId, (ChannelId, Option<ScheduleId>)> = HashMap::new();
    let mut modes = HashMap::new();
    let mut occasions = HashSet::new();
    let mut rounds: HashMap<RoundId, Told> = HashMap::new();
    let mut points: BTreeMap<(ChannelId, QuizId, MemberId), i64> = BTreeMap::new();
    let mut interactions = HashSet::new();
    for fact in facts {
        match fact {
            Fact::Play(PlayFact::Started(started)) => {
                let daily = started.daily.map(|daily| daily.schedule);
                let mut others = channels.values().filter(|(_, other)| match daily {
                    None => other.is_none(),
                    Some(_) => *other == daily,
                });
                let taken = match daily {
                    None => others.any(|(channel, _)| *channel == started.channel),
                    Some(_) => others.next().is_some(),
                };
                assert!(
                    !taken,
                    "two quizzes run in a channel, or two questions of a schedule"
                );
                if let Some(daily) = started.daily {
                    let once = occasions.insert((daily.schedule, daily.due));
                    assert!(once, "an occurrence is asked twice");
                }
                modes.insert(started.quiz, started.plan.mode);
                let before = channels.insert(started.quiz, (started.channel, daily));
                assert_eq!(before, None, "an id is given twice");
            }
            Fact::Play(PlayFact::Asked {
                quiz,
                round,
                seconds,
                ..
            }) => {
                let told = Told {
                    quiz: quiz.0,
                    channel: channels[quiz].0.0,
                    seconds: Some(*seconds),
                    mode: modes[quiz],
                    opened: None,
                    answers: BTreeMap::new(),
                    sure: BTreeMap::new(),
                    closed: false,
                };
                let before = rounds.insert(*round, told);
                assert!(before.is_none(), "an id is given twice");
            }
            Fact::Play(PlayFact::Posted {
                quiz,
                round,
                message,
                ..
            }) => {
                let open = |told: &&mut Told| told.quiz == quiz.0 && !told.closed;
                if let Some(told) = rounds.get_mut(round).filter(open) {
                    told.opened.get_or_insert(message.created_at());
                }
            }
            Fact::Play(PlayFact::Answered {
                round,
                interaction,
                member,
                answer,
                ..
            }) => {
                let told = rounds.get_mut(round).expect("it was asked");
                assert!(!told.closed, "an answer after the close");
                let took_ms = told.opened.map(|at| interaction.created_at().ms_since(at));
                let allowed = told.seconds.map(Seconds::ms);
                assert!(took_ms.is_some() && took_ms <= allowed, "a late answer");
                let text = answer.typed().unwrap_or_default();
                assert!(answer.chosen().is_empty() != text.trim().is_empty());
                assert!(interactions.insert((*round, member.id, *interaction)));
                let answers = told.answers.entry(member.id).or_default();
                answers.insert(*interaction, answer.clone());
            }
            Fact::Play(PlayFact::SaidHowSure {
                round,
                interaction,
                member,
                confidence,
                ..
            }) => {
                let told = rounds.get_mut(round).expect("it was asked");
                assert!(!told.closed && told.mode == Mode::Confidence);
                assert!(told.answers.contains_key(member), "sure of no answer");
                let took_ms = told.opened.map(|at| interaction.created_at().ms_since(at));
                assert!(took_ms.is_some() && took_ms <= told.seconds.map(Seconds::ms));
                let sure = told.sure.entry(*member).or_default();
                assert_eq!(sure.insert(*interaction, *confidence), None);
            }
            Fact::Play(PlayFact::Closed {
                round, how, awards, ..
            }) => {
                let told = rounds.get_mut(round).expect("it was asked");
                assert!(!told.closed, "a question closes twice");
                told.closed = true;
                check_awards(told, *how, awards);
                for award in awards {
                    let of = (ChannelId(told.channel), QuizId(told.quiz), award.member.id);
                    *points.entry(of).or_default() += i64::from(award.points);
                }
            }
            Fact::Play(PlayFact::Ended { quiz, .. }) => {
                channels.remove(quiz).expect("it ran");
            }
            Fact::Play(PlayFact::Away { .. })
            | Fact::Play(
                PlayFact::LobbyPosted { .. }
                | PlayFact::Joined { .. }
                | PlayFact::Begun { .. }
                | PlayFact::LobbyShown { .. },
            )
            | Fact::Play(PlayFact::Paused { .. })
            | Fact::Play(PlayFact::Resumed { .. })
            | Fact::Play(PlayFact::Revealed { .. })
            | Fact::Play(PlayFact::Corrected { .. })
            | Fact::Play(PlayFact::Rescored { .. })
            | Fact::Play(PlayFact::FinalStandingsPosted { .. })
            | Fact::Daily(_)
            | Fact::Contest(_)
            | Fact::Team(_)
            | Fact::Standings(_)
            | Fact::Question(_)
            | Fact::Settings(_)
            | Fact::Suggestion(_)
            | Fact::Learn(_)
            | Fact::Estimate(_)
            | Fact::Guild(_)
            | Fact::Member(MemberFact::Departed { .. }) => {}
            Fact::Member(MemberFact::Forgotten { member, tombstone }) => {
                for told in rounds.values_mut() {
                    if let Some(mut answers) = told.answers.remove(member) {
                        answers.values_mut().for_each(Answer::erase_text);
                        told.answers.insert(tombstone.id, answers);
                    }
                    if let Some(sure) = told.sure.remove(member) {
                        told.sure.insert(tombstone.id, sure);
                    }
                }
                let all = std::mem::take(&mut points).into_iter();
                points = all
                    .map(|((channel, quiz, one), points)| {
                        let one = if one == *member { tombstone.id } else { one };
                        ((channel, quiz, one), points)
                    })
                    .collect();
            }
        }
    }
    let mut channels: HashMap<ChannelId, i64> = HashMap::new();
    for ((channel, ..), points) in points {
        *channels.entry(channel).or_default() += points.max(0);
    }
    channels
}

fn check_awards(told: &Told, how: Close, awards: &[Award]) {
    if how.is_void() {
        assert_eq!(awards, [], "a void question earns something");
        return;
    }
    let changeable = !matches!(told.mode, Mode::Race | Mode::Survival);
    let given = |award: &Award| {
        let answers = told.answers[&award.member.id].values();
        match changeable {
            true => answers.last() == Some(&award.answer),
            false => answers.take(3).any(|answer| *answer == award.answer),
        }
    };
    assert_eq!(awards.len(), told.answers.len());
    let right = awards.iter().filter(|award| award.right);
    let first = right.map(|award| award.took_ms).min();
    for award in awards {
        assert!(given(award));
        if told.mode == Mode::Confidence {
            let sure = told.sure.get(&award.member.id);
            let last = sure.and_then(|sure| sure.values().last().copied());
            let confidence = last.unwrap_or_default();
            assert_eq!(award.confidence, Some(confidence));
            assert_eq!(award.points, 1000 * confidence.marks(award.right));
            continue;
        }
        assert_eq!(award.confidence, None);
        let least = match told.mode {
            Mode::Race if first != Some(award.took_ms) => 0,
            Mode::Classic => 500,
            _ => 1000,
        };
        assert!(award.points <= 1000 && (!award.right || award.points >= least));
        assert!(changeable || award.points == if award.right { least } else { 0 });
    }
}
