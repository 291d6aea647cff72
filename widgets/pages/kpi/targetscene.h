#pragma once

#include <functional>
#include <vector>

#include "access/people.h"
#include "access/session.h"
#include "base/workingtime.h"
#include "domain/queries.h"
#include "kpi/targetsheet.h"
#include "kpi/targetversions.h"
#include "pages/kpi/targetheader.h"

namespace callhelm {

/// Of whom and what a sheet of goals is made, as it is at one moment.
struct TargetScene
{
    const People *people = nullptr;
    const Session *session = nullptr;
    std::vector<NamedAgent> agents; ///< known by calls
    Calendar calendar;
    WorkingTime working;
    TargetVersions versions;
    std::vector<SheetColumn> offered;
    QDate today;

    /// Teams whose goals may be set, by name; everybody for who may set all.
    [[nodiscard]] std::vector<TargetHeader::Team> teams() const;
    /// The day from which one begins: the next period, where this one has goals already.
    [[nodiscard]] QDate firstDay(const KpiSubject &team, KpiPeriod period) const;
    /// The sheet of a team, with what holds on the day.
    [[nodiscard]] TargetSheet sheet(const KpiSubject &team, KpiPeriod period, QDate from) const;
    /// What holds in a period that begins on the day, of a row of a sheet.
    [[nodiscard]] std::optional<qint64> goal(const SheetRow &row, const QString &metric, KpiPeriod period,
                                             QDate start) const;
    /// So many working days, by their hours, of a period.
    [[nodiscard]] double workingDays(KpiPeriod period, QDate start) const;

    /// Versions of a sheet's goals that were set together: from the same day on.
    struct Version
    {
        QDate from;
        QString by; ///< who set the last of them
        Instant at;
        std::vector<TargetKey> keys;
    };
    /// The latest first.
    [[nodiscard]] std::vector<Version> versionsOf(const TargetSheet &sheet, KpiPeriod period) const;

private:
    [[nodiscard]] std::vector<SheetRow> rows(const KpiSubject &team, const DayRange &range) const;
};

/// "October 2026", "Week 44, from 26 Oct", "Mon 26/10/2026".
[[nodiscard]] QString periodTitle(KpiPeriod period, QDate start, const Calendar &calendar);
/// "October", "the week of 26 Oct", "26 Oct": within a sentence.
[[nodiscard]] QString periodWord(KpiPeriod period, QDate start);

} // namespace callhelm
