#include "store/targetreader.h"

#include "store/manualstore.h"
#include "store/targetstore.h"

namespace callhelm {

bool TargetReader::sees(const KpiSubject &subject) const
{
    switch (subject.kind) {
    case KpiSubject::Kind::Team:
        return m_context.scope.seesTeam(subject.team());
    case KpiSubject::Kind::Agent:
        return m_context.scope.seesEver(subject.agent());
    case KpiSubject::Kind::All:
        break;
    }
    return m_context.scope.seesAll();
}

Result<Targets> TargetReader::targets() const
{
    auto targets = TargetStore(m_context.database).all();
    if (targets)
        std::erase_if(*targets, [this](const Target &target) { return !sees(target.key.subject); });
    return targets;
}

Result<std::vector<ManualMetric>> TargetReader::manualMetrics() const
{
    return ManualStore(m_context.database).metrics();
}

Result<std::vector<ManualEntry>> TargetReader::manualEntries(QDate from, QDate until) const
{
    auto entries = ManualStore(m_context.database).entries(from, until);
    if (entries)
        std::erase_if(*entries, [this](const ManualEntry &entry) { return !sees(entry.subject); });
    return entries;
}

} // namespace callhelm
