#include "pages/settings/auditwords.h"

#include <algorithm>
#include <array>
#include <utility>

#include <QCoreApplication>

namespace callhelm {

namespace {

struct Word
{
    const char *name;
    const char *text;
};

constexpr std::array words{
    Word{"pbx.pause", QT_TRANSLATE_NOOP("AuditWords", "Agent paused")},
    Word{"pbx.resume", QT_TRANSLATE_NOOP("AuditWords", "Pause ended")},
    Word{"pbx.queue_add", QT_TRANSLATE_NOOP("AuditWords", "Added to a queue")},
    Word{"pbx.queue_remove", QT_TRANSLATE_NOOP("AuditWords", "Removed from a queue")},
    Word{"pbx.listen", QT_TRANSLATE_NOOP("AuditWords", "Listened in")},
    Word{"pbx.whisper", QT_TRANSLATE_NOOP("AuditWords", "Whispered")},
    Word{"pbx.barge", QT_TRANSLATE_NOOP("AuditWords", "Barged in")},
    Word{"pbx.hangup", QT_TRANSLATE_NOOP("AuditWords", "Call ended")},
    Word{"server.add", QT_TRANSLATE_NOOP("AuditWords", "Server added")},
    Word{"server.change", QT_TRANSLATE_NOOP("AuditWords", "Server changed")},
    Word{"server.remove", QT_TRANSLATE_NOOP("AuditWords", "Server removed")},
    Word{"alerts.change", QT_TRANSLATE_NOOP("AuditWords", "Alert rules changed")},
    Word{"goal.change", QT_TRANSLATE_NOOP("AuditWords", "Queue goal changed")},
    Word{"calendar.change", QT_TRANSLATE_NOOP("AuditWords", "Calendar changed")},
    Word{"phone.change", QT_TRANSLATE_NOOP("AuditWords", "Phone given to an agent")},
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
    Word{"owner", QT_TRANSLATE_NOOP("AuditWords", "owner")},
    Word{"admin", QT_TRANSLATE_NOOP("AuditWords", "admin")},
    Word{"supervisor", QT_TRANSLATE_NOOP("AuditWords", "supervisor")},
    Word{"agent", QT_TRANSLATE_NOOP("AuditWords", "agent")},
};

} // namespace

QString auditWord(const QString &name)
{
    const auto it
        = std::ranges::find_if(words, [&](const Word &word) { return name == QLatin1String(word.name); });
    return it == words.end() ? name : QCoreApplication::translate("AuditWords", it->text);
}

} // namespace callhelm
