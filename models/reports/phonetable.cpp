#include "reports/phonetable.h"

#include <QCoreApplication>

#include "base/text.h"

namespace callhelm {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(PhoneTable)
};

QString originOf(const PhoneUse &use)
{
    if (use.byPerson)
        return QStringLiteral("person");
    if (!use.suggestion.isEmpty())
        return QStringLiteral("suggested");
    if (use.told)
        return QStringLiteral("told");
    return use.decided ? QStringLiteral("same_name") : QStringLiteral("none");
}

} // namespace

ReportTable phoneTable(const std::vector<PhoneUse> &phones)
{
    using enum ColumnType;
    const auto column = [](const char *id, QString title, ColumnType type) {
        return ReportColumn{QString::fromLatin1(id), std::move(title), {}, type};
    };
    ReportTable table;
    table.id = QStringLiteral("phones");
    table.title = Tr::tr("Phones");
    table.columns = {column("phone", Tr::tr("Phone"), Words), column("name", Tr::tr("Name told"), Words),
                     column("agent", Tr::tr("Agent"), Words), column("origin", Tr::tr("How known"), Words),
                     column("calls", Tr::tr("Calls"), Count)};
    for (const PhoneUse &use : phones) {
        const QString origin = originOf(use);
        const QString &agent = origin == QLatin1String("suggested") ? use.suggestion : use.agent;
        table.rows.push_back({withVisibleControls(use.phone, {}), withVisibleControls(use.name, {}),
                              withVisibleControls(agent, {}), origin, use.calls});
    }
    return table;
}

} // namespace callhelm
