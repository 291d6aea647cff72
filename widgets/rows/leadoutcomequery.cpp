#include "rows/leadoutcomequery.h"

#include <algorithm>

#include <QObject>

#include "items/leadoutcomemodel.h"

namespace callhelm {

void LeadOutcomeQuery::ask(RowSource &, QObject *context, Take take) const
{
    QMetaObject::invokeMethod(
        context,
        [outcomes = m_outcomes, take = std::move(take)] {
            FoundRows found;
            found.answer.shown = found.answer.total = qint64(outcomes->size());
            found.show = [outcomes](TableModel &model, bool again) {
                auto &table = static_cast<LeadOutcomeModel &>(model);
                if (again)
                    table.updateRows(*outcomes);
                else
                    table.setRows(*outcomes);
            };
            take(found);
        },
        Qt::QueuedConnection);
}

TableModel *LeadOutcomeQuery::makeModel(const NameLookup &names, QObject *parent) const
{
    return new LeadOutcomeModel(names, parent);
}

QString LeadOutcomeQuery::layoutKey() const { return QStringLiteral("lead_outcomes"); }
std::vector<int> LeadOutcomeQuery::hiddenColumns() const { return {int(LeadOutcomeColumn::Arrival)}; }
int LeadOutcomeQuery::timeColumn() const { return int(LeadOutcomeColumn::At); }
QString LeadOutcomeQuery::title() const { return tr("Leads handed out"); }
QString LeadOutcomeQuery::countWords(qint64 count) const
{
    return tr("%Ln hand-out(s)", nullptr, int(count));
}

bool LeadOutcomeQuery::asksTheSame(const RowQuery &other) const
{
    const auto *query = dynamic_cast<const LeadOutcomeQuery *>(&other);
    return query != nullptr && query->m_range == m_range
        && (query->m_outcomes == m_outcomes || *query->m_outcomes == *m_outcomes);
}

std::shared_ptr<const RowQuery> LeadOutcomeQuery::upTo(Instant moment) const
{
    auto outcomes = std::make_shared<std::vector<LeadOutcome>>(*m_outcomes);
    std::erase_if(*outcomes, [moment](const LeadOutcome &one) { return one.at > moment; });
    return std::make_shared<LeadOutcomeQuery>(
        std::move(outcomes), TimeRange{m_range.from, std::min(m_range.to, moment + Duration(1))});
}

} // namespace callhelm
