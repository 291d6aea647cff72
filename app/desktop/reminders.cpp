#include "desktop/reminders.h"

#include <algorithm>

#include <QCryptographicHash>
#include <QSettings>

#include "base/answer.h"
#include "dialogs/recordtext.h"
#include "dialogs/reminderbar.h"
#include "mainwindow.h"
#include "services/recordservice.h"
#include "services/serviceset.h"

namespace callhelm {

Reminders::Reminders(ServiceSet &services, const UiContext &looks, MainWindow &window, Notice notice)
    : QObject(&window)
    , m_services(services)
    , m_looks(looks)
    , m_notice(std::move(notice))
    , m_watch(services.records, services.calendar)
    , m_bar(new ReminderBar(looks.theme))
{
    window.addBar(m_bar);
    connect(&m_watch, &ReminderWatch::told, this, &Reminders::tell);
    connect(&m_watch, &ReminderWatch::changed, this, &Reminders::show);
    connect(&m_watch, &ReminderWatch::failed, this, &Reminders::failed);
    connect(&services.people, &PeopleService::changed, this, [this] {
        if (m_isOn && ownAgents() != m_whose) // who acts for the first time gets a name to act under
            begin();
    });
    connect(m_bar, &ReminderBar::openWanted, this, [this](RecordId record, RecordId customer) {
        m_closed.insert(record);
        show();
        Q_EMIT recordWanted(record, customer);
    });
    connect(m_bar, &ReminderBar::doneWanted, this, &Reminders::setDone);
    connect(m_bar, &ReminderBar::closed, this, [this] {
        for (const RecordRow &row : m_watch.current().rows)
            m_closed.insert(row.state.id);
        show();
    });
}

std::vector<AgentId> Reminders::ownAgents() const
{
    const auto person = m_services.access.session().person();
    return person ? m_services.people.people().agentsOf(*person) : std::vector<AgentId>();
}

QString Reminders::key() const
{
    const auto person = m_services.access.session().person();
    const QByteArray store
        = QCryptographicHash::hash(m_services.access.path().toUtf8(), QCryptographicHash::Sha1)
              .toHex()
              .left(12);
    return QStringLiteral("reminders/%1-%2")
        .arg(QString::fromLatin1(store))
        .arg(person ? person->value() : 0);
}

void Reminders::begin()
{
    m_isOn = true;
    m_closed.clear();
    m_whose = ownAgents();
    const QVariant until = m_looks.settings.value(key());
    m_watch.begin(m_whose, until.isValid() ? std::optional(instantFromMs(until.toLongLong())) : std::nullopt);
}

void Reminders::end()
{
    m_isOn = false;
    m_watch.end();
    m_bar->setItems({});
}

QString Reminders::words(const RecordRow &row) const
{
    const RecordCataloguePtr catalogue = m_services.records.catalogue();
    const Calendar &calendar = m_services.calendar.calendar();
    const RecordText text(catalogue, calendar, m_watch.current().names);
    const bool isTask = entityOf(row.state.id) == Entity::Task;
    const auto get = [&](Field field) { return valueOf(*catalogue, row.state, field); };
    QString what = get(Field::Text).string().section(u'\n', 0, 0);
    if (what.isEmpty())
        what = catalogue->terms->name(get(Field::Type).id<TermId>());
    if (what.isEmpty())
        what = isTask ? tr("Task") : tr("Appointment");
    QStringList parts{what};
    if (const FieldValue customer = get(Field::Customer); !customer.isEmpty())
        parts << text.record(customer.id<RecordId>());
    const FieldValue due = get(isTask ? Field::Due : Field::At);
    const QString words = parts.join(QStringLiteral(" · "));
    return due.isEmpty() ? words
                         : text.moment(due.instant(), calendar.dayOf(m_services.calendar.now()))
            + QStringLiteral("  ") + words;
}

void Reminders::show()
{
    std::vector<ReminderBar::Item> items;
    const RecordCatalogue &catalogue = *m_services.records.catalogue();
    for (const RecordRow &row : m_watch.current().rows) {
        if (m_closed.contains(row.state.id))
            continue;
        items.push_back({row.state.id, valueOf(catalogue, row.state, Field::Customer).id<RecordId>(),
                         words(row), entityOf(row.state.id) == Entity::Task});
    }
    m_bar->setItems(std::move(items));
}

void Reminders::tell(const std::vector<RecordId> &fresh, Instant until)
{
    m_looks.settings.setValue(key(), toMs(until));
    for (const RecordId record : fresh)
        m_closed.erase(record); // another moment of the same one
    show();
    if (!m_notice)
        return;
    if (fresh.size() > 1)
        return m_notice(tr("Reminders"), tr("%Ln reminder(s)", nullptr, int(fresh.size())));
    const auto it = std::ranges::find(m_watch.current().rows, fresh.front(),
                                      [](const RecordRow &row) { return row.state.id; });
    if (it != m_watch.current().rows.end())
        m_notice(tr("Reminder"), words(*it));
}

void Reminders::setDone(RecordId task)
{
    onFinished(m_services.records.save(
                   {{Entity::Task, task, {{Field::Done, FieldValue(m_services.calendar.now())}}}}),
               this, [this](const Result<std::vector<RecordId>> &done) {
                   if (!done)
                       Q_EMIT failed(done.error());
               });
}

} // namespace callhelm
