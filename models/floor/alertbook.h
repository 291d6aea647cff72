#pragma once

#include <map>
#include <optional>
#include <vector>

#include <QString>

#include "floor/alertrule.h"
#include "floor/floor.h"
#include "floor/latelead.h"

namespace callhelm {

/// Something a supervisor was told of.
struct Alert
{
    qint64 id = 0; ///< for good, within one book
    AlertRule rule; ///< as it was when raised
    QueueId queue; ///< of whom; none: all queues together, an agent, a lead, or a goal
    AgentId agent; ///< of a lead: who holds it
    TeamId team; ///< of goals; none: an agent's, or everybody's
    HandOutId handOut; ///< of a lead
    RecordId lead;
    QString name; ///< of the queue, agent, team or lead; empty for all queues together and for everybody
    Instant since; ///< the threshold is passed since
    Instant raised;
    std::optional<Instant> cleared; ///< nothing while it is current
    qint64 value = 0; ///< in the rule's unit, as of the last snapshot
    qint64 worst = 0;
    Instant told; ///< raised or repeated last
    int repeats = 0;
    QString acknowledgedBy; ///< a person's name
    std::optional<Instant> acknowledged;
};

/// How far behind its pace a goal is that a rule is about.
struct GoalReading
{
    qint64 rule = 0;
    KpiSubject who;
    QString name; ///< empty for everybody
    /// Basis points of an even pace; below 0: ahead. Nothing: it cannot be told, and an alert stays as it is.
    std::optional<qint64> behind;
};

/// Whose goal an alert is about.
[[nodiscard]] KpiSubject subjectOf(const Alert &alert);

struct AlertEvent
{
    enum class Kind { Raised, Repeated, Cleared };
    Kind kind = Kind::Raised;
    Alert alert;
};

/// Weighs snapshots against the rules. Time is given with each snapshot; nothing in here looks at a clock.
///
/// Where snapshots lack for longer than longestGap, nobody knows whether a threshold stayed passed: its
/// "for how long" begins anew, while alerts that are raised stay so. A clock that is set back shortens no
/// silence and lengthens no wait: moments that would lie in the future count as the present. A floor that no
/// source keeps alive is not weighed.
class AlertBook
{
public:
    /// Snapshots come four times a second; the shown time may run faster (FloorSnapshot::rate).
    static constexpr Duration longestGap = std::chrono::minutes(1);
    static constexpr size_t mostPast = 200;
    static constexpr size_t mostPastKept = 20; ///< over a restart of the program

    /// Alerts of rules that are gone, off or changed are cleared by the next fold().
    void setRules(std::vector<AlertRule> rules);
    [[nodiscard]] const std::vector<AlertRule> &rules() const { return m_rules; }

    /// What has changed by this snapshot, looked at `now` (its time running on).
    std::vector<AlertEvent> fold(const FloorSnapshot &floor, Instant now);
    /// The same of goals: those that rules are about and that are to be weighed now. Alerts of others end.
    std::vector<AlertEvent> fold(const std::vector<GoalReading> &goals, Instant now);
    /// The same of leads: all that are late as of `now`. The floor's alerts are left alone, as fold() leaves
    /// those of leads alone: they do not rest on telephones.
    std::vector<AlertEvent> fold(const std::vector<LateLead> &late, Instant now);

    /// Silences its repeats until it is cleared. False when it is not current or already acknowledged.
    bool acknowledge(qint64 alert, const QString &by, Instant at);

    [[nodiscard]] std::vector<Alert> current() const; ///< oldest first
    [[nodiscard]] const std::vector<Alert> &past() const { return m_past; } ///< cleared, latest first
    [[nodiscard]] int unacknowledged() const;

    /// What to remember over a restart: the current alerts, oldest first, then the last of the past.
    [[nodiscard]] std::vector<Alert> toKeep() const;
    /// Goes on from toKeep(), in a book that has not folded yet: what is still so is no news.
    void restore(const std::vector<Alert> &kept);

private:
    /// Each is weighed when it is read, and leaves the alerts of the others alone.
    enum class Matter : quint8 { Floor, Goals, Leads };
    struct Subject
    {
        qint64 rule = 0;
        QueueId queue;
        AgentId agent;
        TeamId team = {};
        HandOutId handOut = {};
        Matter matter = Matter::Floor;
        // NOLINTNEXTLINE(modernize-use-nullptr): clang-tidy 14 misreads the zero that <=> compares with
        auto operator<=>(const Subject &) const = default;
    };
    struct Reading
    {
        QString name;
        qint64 value = 0;
        bool isKnown = true;
        RecordId lead = {};
        AgentId holder = {}; ///< of a lead
    };
    using Readings = std::map<Subject, Reading>;

    [[nodiscard]] static Readings read(const AlertRule &rule, const FloorSnapshot &floor, Instant now);
    /// The age of the oldest debt of each subject.
    [[nodiscard]] static Readings readDebts(const AlertRule &rule, const FloorSnapshot &floor, Instant now);
    [[nodiscard]] const AlertRule *ruleOf(const Alert &alert) const;
    using ByRule = std::vector<std::pair<const AlertRule *, Readings>>;
    std::vector<AlertEvent> weigh(const ByRule &byRule, Matter matter, Instant now);
    void forgetPending(Matter matter);
    [[nodiscard]] static Matter matterOf(AlertRule::Kind kind);
    void stepBack(Instant now);
    void raise(const AlertRule &rule, const Readings &readings, Instant now, std::vector<AlertEvent> &events);
    void follow(Matter matter, const Readings &readings, Instant now, std::vector<AlertEvent> &events);

    std::vector<AlertRule> m_rules;
    std::map<Subject, Instant> m_pending; ///< passed since, not yet for long enough
    std::map<Subject, Alert> m_current;
    std::vector<Alert> m_past;
    std::optional<Instant> m_last;
    std::optional<Instant> m_lastLeads;
    qint64 m_nextId = 1;
};

} // namespace callhelm
