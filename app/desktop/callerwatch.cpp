#include "desktop/callerwatch.h"

#include <algorithm>

#include "base/answer.h"
#include "common/format.h"
#include "common/recordformat.h"
#include "dialogs/callercard.h"
#include "dialogs/recordtext.h"
#include "services/calendarservice.h"
#include "services/floorsnapshotservice.h"

namespace callhelm {

CallerWatch::CallerWatch(const FloorSnapshotService &floor, RecordService &records,
                         const CalendarService &calendar, std::function<std::vector<AgentId>()> ownAgents,
                         const UiContext &looks, QWidget &window)
    : QObject(&window)
    , m_floor(floor)
    , m_records(records)
    , m_calendar(calendar)
    , m_ownAgents(std::move(ownAgents))
    , m_looks(looks)
    , m_window(window)
{
    connect(&floor, &FloorSnapshotService::changed, this,
            [this](const FloorSnapshotPtr &now) { look(*now); });
}

void CallerWatch::close()
{
    m_number.clear();
    delete m_card;
}

void CallerWatch::look(const FloorSnapshot &floor)
{
    const std::vector<AgentId> own = m_ownAgents();
    if (own.empty())
        return close();
    bool goesOn = false;
    for (const FloorAgent &agent : floor.agents) {
        const bool rings = agent.state == AgentState::Ringing;
        const bool talks = agent.state == AgentState::Talking && agent.direction == Direction::In;
        if ((!rings && !talks) || std::ranges::find(own, agent.id) == own.end())
            continue;
        const QString number = m_floor.numberWith(agent.id);
        if (number.isEmpty())
            continue;
        if (number == m_number) {
            goesOn = true;
        } else if (rings) {
            find(number, agent.queue);
            return;
        }
    }
    if (!goesOn && !m_number.isEmpty())
        close(); // the call is over
}

void CallerWatch::find(const QString &number, const QString &queue)
{
    close();
    m_number = number;
    onFinished(m_records.withPhone(number), this,
               [this, number, queue](const Result<std::vector<RecordRow>> &found) {
                   // That a customer cannot be looked up is no reason to stand in the way of a call.
                   if (!found || found->empty() || number != m_number)
                       return;
                   RecordQuery tasks;
                   tasks.entity = Entity::Task;
                   RecordFilter customer;
                   customer.field = Field::Customer;
                   customer.oneOf = {FieldValue(found->front().state.id)};
                   RecordFilter open;
                   open.field = Field::Done;
                   open.isEmpty = true;
                   tasks.filters = {customer, open};
                   onFinished(m_records.totals(tasks), this,
                              [this, number, queue, customers = *found](const Result<RecordTotals> &totals) {
                                  if (number == m_number)
                                      show(customers, queue, totals ? totals->count : 0);
                              });
               });
}

void CallerWatch::show(const std::vector<RecordRow> &customers, const QString &queue, qint64 openTasks)
{
    const RecordCataloguePtr catalogue = m_records.catalogue();
    const RecordRow &row = customers.front();
    const auto term = [&](Field field) {
        return catalogue->terms->name(valueOf(*catalogue, row.state, field).id<TermId>());
    };
    CallerCard::Caller caller;
    caller.name = valueOf(*catalogue, row.state, Field::Name).string();
    if (caller.name.isEmpty())
        caller.name = RecordText::phones(valueOf(*catalogue, row.state, Field::Phone));
    QStringList stage{term(Field::Pool), term(Field::Stage)};
    stage.removeAll(QString());
    caller.stage = stage.join(QStringLiteral(" · "));
    caller.touched = format::lately(row.touched, m_calendar.now(), m_calendar.calendar());
    caller.call = queue;
    caller.openTasks = int(openTasks);
    caller.others = int(customers.size()) - 1;
    delete m_card;
    m_card = new CallerCard(m_looks.theme, caller, &m_window);
    m_card->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_card, &CallerCard::openWanted, this, [this, id = row.state.id] {
        if (m_card)
            m_card->close();
        Q_EMIT customerWanted(id);
    });
    m_card->showAside();
}

} // namespace callhelm
