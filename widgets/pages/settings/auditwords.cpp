#include "pages/settings/auditwords.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QCoreApplication>
#include <QLocale>

#include "common/format.h"
#include "common/words.h"
#include "crm/recordwords.h"
#include "kpi/periods.h"
#include "metrics/kpimetrics.h"

namespace callhelm {

namespace {

struct Word
{
    const char *name;
    const char *text;
};

constexpr std::array names{
    Word{"pbx.pause", QT_TRANSLATE_NOOP("AuditWords", "Agent paused")},
    Word{"pbx.resume", QT_TRANSLATE_NOOP("AuditWords", "Pause ended")},
    Word{"pbx.queue_add", QT_TRANSLATE_NOOP("AuditWords", "Added to a queue")},
    Word{"pbx.queue_remove", QT_TRANSLATE_NOOP("AuditWords", "Removed from a queue")},
    Word{"pbx.listen", QT_TRANSLATE_NOOP("AuditWords", "Listened in")},
    Word{"pbx.whisper", QT_TRANSLATE_NOOP("AuditWords", "Whispered")},
    Word{"pbx.barge", QT_TRANSLATE_NOOP("AuditWords", "Barged in")},
    Word{"pbx.hangup", QT_TRANSLATE_NOOP("AuditWords", "Call ended")},
    Word{"pbx.dial", QT_TRANSLATE_NOOP("AuditWords", "Customer called")},
    Word{"server.add", QT_TRANSLATE_NOOP("AuditWords", "Server added")},
    Word{"server.change", QT_TRANSLATE_NOOP("AuditWords", "Server changed")},
    Word{"server.remove", QT_TRANSLATE_NOOP("AuditWords", "Server removed")},
    Word{"alerts.change", QT_TRANSLATE_NOOP("AuditWords", "Alert rules changed")},
    Word{"goal.change", QT_TRANSLATE_NOOP("AuditWords", "Queue goal changed")},
    Word{"target.change", QT_TRANSLATE_NOOP("AuditWords", "Targets set")},
    Word{"value.enter", QT_TRANSLATE_NOOP("AuditWords", "Values typed in")},
    Word{"leads.rules", QT_TRANSLATE_NOOP("AuditWords", "Lead rules changed")},
    Word{"leads.switch", QT_TRANSLATE_NOOP("AuditWords", "Handing out by itself switched")},
    Word{"leads.correct", QT_TRANSLATE_NOOP("AuditWords", "Ledger of leads corrected")},
    Word{"leads.run", QT_TRANSLATE_NOOP("AuditWords", "Leads handed out")},
    Word{"leads.give", QT_TRANSLATE_NOOP("AuditWords", "Lead given by hand")},
    Word{"leads.postpone", QT_TRANSLATE_NOOP("AuditWords", "Recall postponed")},
    Word{"leads.undo", QT_TRANSLATE_NOOP("AuditWords", "Hand-out taken back")},
    Word{"leads.present", QT_TRANSLATE_NOOP("AuditWords", "Agent marked as present, or no more")},
    Word{"calendar.change", QT_TRANSLATE_NOOP("AuditWords", "Calendar changed")},
    Word{"country.change", QT_TRANSLATE_NOOP("AuditWords", "Country of phone numbers changed")},
    Word{"currency.change", QT_TRANSLATE_NOOP("AuditWords", "Currency changed")},
    Word{"phone.change", QT_TRANSLATE_NOOP("AuditWords", "Phone given to an agent")},
    Word{"workingtime.change", QT_TRANSLATE_NOOP("AuditWords", "Working time changed")},
    Word{"people.change", QT_TRANSLATE_NOOP("AuditWords", "Person changed")},
    Word{"teams.change", QT_TRANSLATE_NOOP("AuditWords", "Team changed")},
    Word{"people.password", QT_TRANSLATE_NOOP("AuditWords", "Password set")},
    Word{"people.sign_in", QT_TRANSLATE_NOOP("AuditWords", "Signed in")},
    Word{"people.sign_out", QT_TRANSLATE_NOOP("AuditWords", "Signed out")},
    Word{"numbers.mask", QT_TRANSLATE_NOOP("AuditWords", "Masking of numbers changed")},
    Word{"numbers.unmask", QT_TRANSLATE_NOOP("AuditWords", "Callers' numbers shown")},
    Word{"source.import", QT_TRANSLATE_NOOP("AuditWords", "Files imported")},
    Word{"source.follow", QT_TRANSLATE_NOOP("AuditWords", "Log followed")},
    Word{"source.unfollow", QT_TRANSLATE_NOOP("AuditWords", "Log no longer followed")},
    Word{"simulator.start", QT_TRANSLATE_NOOP("AuditWords", "Simulator started")},
    Word{"simulator.store", QT_TRANSLATE_NOOP("AuditWords", "Simulated days stored")},
    Word{"simulator.stop", QT_TRANSLATE_NOOP("AuditWords", "Simulator stopped")},
    Word{"simulator.rate", QT_TRANSLATE_NOOP("AuditWords", "Simulator's speed changed")},
    Word{"alert.acknowledge", QT_TRANSLATE_NOOP("AuditWords", "Alert acknowledged")},
    Word{"table.export", QT_TRANSLATE_NOOP("AuditWords", "Table exported")},
    Word{"store.backup", QT_TRANSLATE_NOOP("AuditWords", "Store backed up")},
    Word{"records.read", QT_TRANSLATE_NOOP("AuditWords", "Customers asked for")},
    Word{"records.edit", QT_TRANSLATE_NOOP("AuditWords", "Customers' records changed")},
    Word{"records.remove", QT_TRANSLATE_NOOP("AuditWords", "Moved into the bin, or out of it")},
    Word{"records.merge", QT_TRANSLATE_NOOP("AuditWords", "Customers merged")},
    Word{"records.import", QT_TRANSLATE_NOOP("AuditWords", "Customers' records imported")},
    Word{"mapping.change", QT_TRANSLATE_NOOP("AuditWords", "Mapping of an import saved")},
    Word{"lists.change", QT_TRANSLATE_NOOP("AuditWords", "List of words changed")},
    Word{"figures.read", QT_TRANSLATE_NOOP("AuditWords", "Figures asked for")},
    Word{"doctor.read", QT_TRANSLATE_NOOP("AuditWords", "Log doctor asked")},
    Word{"alerts.read", QT_TRANSLATE_NOOP("AuditWords", "Alerts asked for")},
    Word{"phones.read", QT_TRANSLATE_NOOP("AuditWords", "Phones asked for")},
    Word{"audit.read", QT_TRANSLATE_NOOP("AuditWords", "Audit trail asked for")},
    Word{"server.secret", QT_TRANSLATE_NOOP("AuditWords", "Server's secret asked for")},
    Word{"undo", QT_TRANSLATE_NOOP("AuditWords", "taken back")},
    Word{"redo", QT_TRANSLATE_NOOP("AuditWords", "made again")},
    Word{"ordered", QT_TRANSLATE_NOOP("AuditWords", "ordered")},
    Word{"done", QT_TRANSLATE_NOOP("AuditWords", "done")},
    Word{"refused", QT_TRANSLATE_NOOP("AuditWords", "refused by the server")},
    Word{"failed", QT_TRANSLATE_NOOP("AuditWords", "came to nothing")},
    Word{"denied", QT_TRANSLATE_NOOP("AuditWords", "denied")},
    Word{"not sent", QT_TRANSLATE_NOOP("AuditWords", "not sent")},
    Word{"no answer", QT_TRANSLATE_NOOP("AuditWords", "no answer")},
    Word{"connection lost", QT_TRANSLATE_NOOP("AuditWords", "connection lost")},
    Word{"vn", QT_TRANSLATE_NOOP("AuditWords", "Vietnam")},
    Word{"ru", QT_TRANSLATE_NOOP("AuditWords", "Russia")},
    Word{"other", QT_TRANSLATE_NOOP("AuditWords", "another")},
    Word{"removed", QT_TRANSLATE_NOOP("AuditWords", "removed")},
    Word{"owner", QT_TRANSLATE_NOOP("AuditWords", "owner")},
    Word{"admin", QT_TRANSLATE_NOOP("AuditWords", "admin")},
    Word{"supervisor", QT_TRANSLATE_NOOP("AuditWords", "supervisor")},
    Word{"agent", QT_TRANSLATE_NOOP("AuditWords", "agent")},
};

} // namespace

QString auditWord(const QString &name)
{
    const auto it
        = std::ranges::find_if(names, [&](const Word &word) { return name == QLatin1String(word.name); });
    return it == names.end() ? name : QCoreApplication::translate("AuditWords", it->text);
}

namespace {

enum class Kind { Hidden, Text, Word, BasisPoints, Seconds, YesNo, Definition, Weekday };

struct FieldWord
{
    const char *name;
    const char *text;
    Kind kind = Kind::Text;
};

constexpr std::array fields{
    FieldWord{"id", "", Kind::Hidden},
    FieldWord{"trail_entries", "", Kind::Hidden},
    FieldWord{"trail_hash", "", Kind::Hidden},
    FieldWord{"source", QT_TRANSLATE_NOOP("AuditWords", "source")},
    FieldWord{"name", QT_TRANSLATE_NOOP("AuditWords", "name")},
    FieldWord{"host", QT_TRANSLATE_NOOP("AuditWords", "host")},
    FieldWord{"port", QT_TRANSLATE_NOOP("AuditWords", "port")},
    FieldWord{"tls", QT_TRANSLATE_NOOP("AuditWords", "encrypted"), Kind::YesNo},
    FieldWord{"certificate", QT_TRANSLATE_NOOP("AuditWords", "trusted certificate")},
    FieldWord{"plain", QT_TRANSLATE_NOOP("AuditWords", "unencrypted allowed"), Kind::YesNo},
    FieldWord{"user", QT_TRANSLATE_NOOP("AuditWords", "account")},
    FieldWord{"queue_log", QT_TRANSLATE_NOOP("AuditWords", "queue_log")},
    FieldWord{"dial_context", QT_TRANSLATE_NOOP("AuditWords", "dialling context")},
    FieldWord{"enabled", QT_TRANSLATE_NOOP("AuditWords", "connects"), Kind::YesNo},
    FieldWord{"zone", QT_TRANSLATE_NOOP("AuditWords", "time zone")},
    FieldWord{"first_day", QT_TRANSLATE_NOOP("AuditWords", "week begins on"), Kind::Weekday},
    FieldWord{"country", QT_TRANSLATE_NOOP("AuditWords", "country"), Kind::Word},
    FieldWord{"currency", QT_TRANSLATE_NOOP("AuditWords", "currency")},
    FieldWord{"goal", QT_TRANSLATE_NOOP("AuditWords", "goal"), Kind::BasisPoints},
    FieldWord{"threshold", QT_TRANSLATE_NOOP("AuditWords", "answer within"), Kind::Seconds},
    FieldWord{"short", QT_TRANSLATE_NOOP("AuditWords", "short under"), Kind::Seconds},
    FieldWord{"definition", QT_TRANSLATE_NOOP("AuditWords", "service level"), Kind::Definition},
    FieldWord{"kind", QT_TRANSLATE_NOOP("AuditWords", "kind")},
    FieldWord{"files", QT_TRANSLATE_NOOP("AuditWords", "files")},
    FieldWord{"file", QT_TRANSLATE_NOOP("AuditWords", "file")},
    FieldWord{"rows", QT_TRANSLATE_NOOP("AuditWords", "rows")},
    FieldWord{"agent", QT_TRANSLATE_NOOP("AuditWords", "agent")},
    FieldWord{"agents", QT_TRANSLATE_NOOP("AuditWords", "agent on the phone")},
    FieldWord{"rule", QT_TRANSLATE_NOOP("AuditWords", "rule")},
    FieldWord{"acknowledged_by", QT_TRANSLATE_NOOP("AuditWords", "acknowledged by")},
    FieldWord{"seed", QT_TRANSLATE_NOOP("AuditWords", "seed")},
    FieldWord{"rate", QT_TRANSLATE_NOOP("AuditWords", "speed")},
    FieldWord{"from", QT_TRANSLATE_NOOP("AuditWords", "from")},
    FieldWord{"to", QT_TRANSLATE_NOOP("AuditWords", "to")},
    FieldWord{"since", QT_TRANSLATE_NOOP("AuditWords", "from")},
    FieldWord{"until", QT_TRANSLATE_NOOP("AuditWords", "until")},
    FieldWord{"day", QT_TRANSLATE_NOOP("AuditWords", "as of")},
    FieldWord{"login", QT_TRANSLATE_NOOP("AuditWords", "signs in as")},
    FieldWord{"role", QT_TRANSLATE_NOOP("AuditWords", "role"), Kind::Word},
    FieldWord{"left", QT_TRANSLATE_NOOP("AuditWords", "left on")},
    FieldWord{"teams", QT_TRANSLATE_NOOP("AuditWords", "in the teams")},
    FieldWord{"in_charge_of", QT_TRANSLATE_NOOP("AuditWords", "in charge of")},
    FieldWord{"leave", QT_TRANSLATE_NOOP("AuditWords", "days away")},
    FieldWord{"head", QT_TRANSLATE_NOOP("AuditWords", "head")},
    FieldWord{"dissolved", QT_TRANSLATE_NOOP("AuditWords", "dissolved on")},
    FieldWord{"position", QT_TRANSLATE_NOOP("AuditWords", "place in the list")},
    FieldWord{"hidden", QT_TRANSLATE_NOOP("AuditWords", "hidden"), Kind::YesNo},
    FieldWord{"meeting", QT_TRANSLATE_NOOP("AuditWords", "is a meeting"), Kind::YesNo},
    FieldWord{"title", QT_TRANSLATE_NOOP("AuditWords", "title")},
    FieldWord{"choices", QT_TRANSLATE_NOOP("AuditWords", "choices")},
    FieldWord{"keeper", QT_TRANSLATE_NOOP("AuditWords", "keeper")},
    FieldWord{"pool_teams", QT_TRANSLATE_NOOP("AuditWords", "open to the teams")},
    FieldWord{"members", QT_TRANSLATE_NOOP("AuditWords", "members")},
};

QString say(const char *text) { return QCoreApplication::translate("AuditWords", text); }

QString valueOf(Kind kind, const QString &value)
{
    switch (kind) {
    case Kind::Word:
        return auditWord(value);
    case Kind::BasisPoints:
        return format::share(value.toDouble() / 10'000, 1);
    case Kind::Seconds:
        return say(QT_TRANSLATE_NOOP("AuditWords", "%1 s")).arg(format::number(value.toLongLong()));
    case Kind::YesNo:
        return value == QLatin1String("yes") ? say(QT_TRANSLATE_NOOP("AuditWords", "yes"))
                                             : say(QT_TRANSLATE_NOOP("AuditWords", "no"));
    case Kind::Definition: {
        ServiceLevelDefinition definition{};
        return definitionFromName(value, definition) ? callhelm::words::definition(definition) : value;
    }
    case Kind::Weekday:
        for (int day = 1; day <= 7; ++day)
            if (value == QLocale::c().dayName(day).toLower())
                return QLocale().standaloneDayName(day);
        return value;
    case Kind::Text:
    case Kind::Hidden:
        break;
    }
    return value;
}

} // namespace

namespace {

/// What a field of some kind of records is called.
QString recordField(const QString &name)
{
    const RecordSchema schema;
    for (const EntitySpec &entity : schema.entities())
        if (const FieldSpec *spec = entity.find(name))
            return recordwords::field(entity.entity, *spec).toLower();
    return name;
}

/// A goal of a metric for a period: calls.month.
QString targetField(const QString &name)
{
    const KpiMetric *metric = kpimetrics::find(name.section(u'.', 0, -2));
    KpiPeriod period{};
    if (metric == nullptr || !periodFromName(name.section(u'.', -1), period))
        return {};
    const QString word = period == KpiPeriod::Day ? say(QT_TRANSLATE_NOOP("AuditWords", "%1, day"))
        : period == KpiPeriod::Week               ? say(QT_TRANSLATE_NOOP("AuditWords", "%1, week"))
                                                  : say(QT_TRANSLATE_NOOP("AuditWords", "%1, month"));
    return word.arg(metric->title());
}

} // namespace

std::pair<QString, QString> auditField(const QString &field, const QString &value)
{
    const auto it = std::ranges::find_if(
        fields, [&](const FieldWord &one) { return field == QLatin1String(one.name); });
    if (const QString target = it == fields.end() ? targetField(field) : QString(); !target.isEmpty())
        return {target, auditWord(value)};
    if (it == fields.end())
        return {recordField(field), value};
    if (it->kind == Kind::Hidden)
        return {};
    return {say(it->text), value.isEmpty() ? value : valueOf(it->kind, value)};
}

} // namespace callhelm
