#include "items/leadwords.h"

#include <algorithm>
#include <array>
#include <utility>

namespace callhelm {

QString LeadWords::kind(LeadRuleKind kind)
{
    switch (kind) {
    case LeadRuleKind::Rotation:
        return tr("Rotation");
    case LeadRuleKind::Weighted:
        return tr("Weighted");
    case LeadRuleKind::Recall:
        return tr("Recall");
    }
    return {};
}

QString LeadWords::icon(LeadRuleKind kind)
{
    switch (kind) {
    case LeadRuleKind::Rotation:
        return QStringLiteral("refresh");
    case LeadRuleKind::Weighted:
        return QStringLiteral("kpi");
    case LeadRuleKind::Recall:
        return QStringLiteral("recall");
    }
    return {};
}

QString LeadWords::kind(HandOutKind kind)
{
    switch (kind) {
    case HandOutKind::Turn:
        return tr("by turn");
    case HandOutKind::Known:
        return tr("known agent");
    case HandOutKind::Hand:
        return tr("by hand");
    case HandOutKind::Recall:
        return tr("recalled");
    }
    return {};
}

QString LeadWords::kind(LeadEntry::Kind kind)
{
    using Kind = LeadEntry::Kind;
    switch (kind) {
    case Kind::HandOut:
        return tr("hand-out");
    case Kind::Recall:
        return tr("recall");
    case Kind::Joined:
        return tr("joined");
    case Kind::Left:
        return tr("left");
    case Kind::Weight:
        return tr("weight changed");
    case Kind::Correction:
        return tr("correction");
    case Kind::Undone:
        return tr("taken back");
    }
    return {};
}

QString LeadWords::skip(LeadSkip skip)
{
    switch (skip) {
    case LeadSkip::None:
        break;
    case LeadSkip::Inactive:
        return tr("does not work here any more");
    case LeadSkip::OnLeave:
        return tr("on leave");
    case LeadSkip::Offline:
        return tr("off");
    case LeadSkip::Paused:
        return tr("paused");
    case LeadSkip::OutOfHours:
        return tr("out of hours");
    case LeadSkip::DailyCap:
        return tr("has the day's leads");
    case LeadSkip::OpenCap:
        return tr("holds as many as they may");
    case LeadSkip::NoWeight:
        return tr("weight 0");
    case LeadSkip::Holder:
        return tr("it is taken from them");
    }
    return {};
}

QString LeadWords::skipped(const std::vector<int> &skipped)
{
    QStringList parts;
    const auto add = [&](LeadSkip skip, const auto &words) {
        const size_t i = size_t(skip);
        if (i < skipped.size() && skipped[i] > 0)
            parts << words(skipped[i]);
    };
    add(LeadSkip::Paused, [](int n) { return tr("%Ln paused", nullptr, n); });
    add(LeadSkip::Offline, [](int n) { return tr("%Ln off", nullptr, n); });
    add(LeadSkip::OnLeave, [](int n) { return tr("%Ln on leave", nullptr, n); });
    add(LeadSkip::OutOfHours, [](int n) { return tr("%Ln out of hours", nullptr, n); });
    add(LeadSkip::DailyCap, [](int n) { return tr("%Ln with the day's leads", nullptr, n); });
    add(LeadSkip::OpenCap, [](int n) { return tr("%Ln with all they may hold", nullptr, n); });
    add(LeadSkip::NoWeight, [](int n) { return tr("%Ln with weight 0", nullptr, n); });
    add(LeadSkip::Inactive, [](int n) { return tr("%Ln not here any more", nullptr, n); });
    add(LeadSkip::Holder, [](int n) { return tr("%Ln holds it", nullptr, n); });
    return parts.join(QStringLiteral(", "));
}

namespace {

/// What the agents who did not get a lead have in common.
QString nobody(const std::vector<int> &skipped, int agents)
{
    const auto only = [&skipped](std::initializer_list<LeadSkip> reasons) {
        for (size_t i = 1; i < skipped.size(); ++i)
            if (skipped[i] > 0 && std::ranges::find(reasons, LeadSkip(i)) == reasons.end())
                return false;
        return true;
    };
    if (only({LeadSkip::Paused, LeadSkip::Offline}))
        return LeadWords::tr("Nobody of %Ln is online", nullptr, agents);
    if (only({LeadSkip::Paused, LeadSkip::Offline, LeadSkip::OnLeave, LeadSkip::OutOfHours,
              LeadSkip::Inactive}))
        return LeadWords::tr("Nobody of %Ln is here", nullptr, agents);
    if (only({LeadSkip::DailyCap}))
        return LeadWords::tr("All %Ln have the day's leads", nullptr, agents);
    if (only({LeadSkip::NoWeight}))
        return LeadWords::tr("All %Ln have weight 0", nullptr, agents);
    return LeadWords::tr("None of %Ln may take it", nullptr, agents);
}

} // namespace

LeadWords::Reason LeadWords::why(const WaitingLead &lead, const LeadNames &names)
{
    using Why = WaitingLead::Why;
    const LeadRule *rule = names.rule(lead.rule);
    const QString name = rule != nullptr ? rule->name : QString();
    const QString until = lead.until ? names.moment(*lead.until) : QString();
    switch (lead.why) {
    case Why::InDelay:
        return {lead.until ? tr("In its delay, goes out at %1").arg(until) : tr("In its delay"),
                rule != nullptr ? tr("%1 after its arrival").arg(names.length(rule->delay)) : QString()};
    case Why::NoRule:
        return {tr("No rule is for it"), tr("none for its pool and stage")};
    case Why::NoRuleFits:
        return {tr("No rule takes it"), tr("it meets no rule's conditions")};
    case Why::RuleOff:
        return {tr("Rule is switched off"),
                rule != nullptr ? tr("%1, off since %2").arg(name, names.day(rule->changedAt)) : QString()};
    case Why::BeforeRule:
        return {tr("Came before its rule"),
                rule != nullptr ? tr("%1, takes from %2").arg(name, names.moment(rule->takesFrom))
                                : QString()};
    case Why::NobodyEligible: {
        int agents = 0;
        for (size_t i = 1; i < lead.skipped.size(); ++i)
            agents += lead.skipped[i];
        return {nobody(lead.skipped, agents), skipped(lead.skipped)};
    }
    case Why::OutOfHours:
        return {tr("Out of working hours"), lead.until ? tr("%1, goes out from %2").arg(name, until) : name};
    case Why::LeftAlone:
        return {tr("Left without owner"), tr("so its import was told")};
    }
    return {};
}

QString LeadWords::care(const DueRecall &recall, const LeadNames &names)
{
    const QString at = names.moment(recall.lastCare);
    static constexpr std::array<std::pair<const char *, const char *>, 9> kinds{{
        {"calls", QT_TR_NOOP("called %1, not reached")},
        {"calls_connected", QT_TR_NOOP("talked %1")},
        {"interactions", QT_TR_NOOP("last note %1")},
        {"deal_interactions", QT_TR_NOOP("last note %1")},
        {"emails_sent", QT_TR_NOOP("e-mail %1")},
        {"sms_sent", QT_TR_NOOP("SMS %1")},
        {"meetings", QT_TR_NOOP("meeting %1")},
        {"tasks_done", QT_TR_NOOP("task done %1")},
        {"customers_touched", QT_TR_NOOP("changed %1")},
    }};
    if (recall.lastCareKind.isEmpty())
        return tr("handed out %1").arg(at);
    for (const auto &[id, words] : kinds)
        if (recall.lastCareKind == QLatin1String(id))
            return tr(words).arg(at);
    return tr("last care %1").arg(at);
}

QString LeadWords::place(TermId pool, TermId stage, const LeadNames &names)
{
    const QString of = names.term(stage);
    return of.isEmpty() ? names.term(pool) : names.term(pool) + QStringLiteral(" \u00B7 ") + of;
}

} // namespace callhelm
