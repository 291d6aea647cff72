#include "services/calendarservice.h"

#include <QCoreApplication>
#include <QLocale>

#include "services/storeaccess.h"
#include "services/valuechange.h"
#include "store/openstore.h"

namespace callhelm {

namespace {

struct KeptCalendar
{
    Calendar calendar;
    bool operator==(const KeptCalendar &other) const
    {
        return calendar.zone() == other.calendar.zone()
            && calendar.firstDayOfWeek() == other.calendar.firstDayOfWeek();
    }
};

QJsonObject fieldsOf(const Calendar &calendar)
{
    return {
        {QStringLiteral("zone"), QString::fromUtf8(calendar.zone().id())},
        {QStringLiteral("first_day"), QLocale::c().dayName(int(calendar.firstDayOfWeek())).toLower()},
    };
}

} // namespace

CalendarService::CalendarService(StoreAccess &access) : m_access(access)
{
    if (access.readOnly())
        connect(&access, &StoreAccess::committed, this, &CalendarService::readAgain);
}

const Calendar &CalendarService::calendar() const { return m_access.calendar(); }
const Clock &CalendarService::clock() const { return m_access.clock(); }

QFuture<Result<void>> CalendarService::setCalendar(const Calendar &calendar)
{
    ChangeableValue<KeptCalendar> what;
    what.act = Act::SetCalendar;
    what.text = [] { return QCoreApplication::translate("callhelm::Change", "Time zone and week"); };
    what.read = [](ChangeGround &ground) -> Result<KeptCalendar> {
        auto kept = readCalendar(ground.database, QTimeZone());
        return kept ? Result<KeptCalendar>(KeptCalendar{*kept}) : kept.error();
    };
    what.write = [](ChangeGround &ground, const KeptCalendar &to) {
        return writeCalendar(ground.database, ground.journal, to.calendar);
    };
    what.tell = [](const KeptCalendar &from, const KeptCalendar &to) {
        return std::vector{
            changedFields(Act::SetCalendar, {}, fieldsOf(from.calendar), fieldsOf(to.calendar))};
    };
    what.show = [this](const KeptCalendar &to) { show(to.calendar); };
    return m_access.run(std::make_shared<ValueChange<KeptCalendar>>(std::move(what), KeptCalendar{calendar}));
}

void CalendarService::show(const Calendar &calendar)
{
    if (KeptCalendar{calendar} == KeptCalendar{m_access.calendar()})
        return;
    const bool isOtherZone = calendar.zone() != m_access.calendar().zone();
    m_access.setCalendar(calendar);
    Q_EMIT changed();
    if (isOtherZone)
        Q_EMIT zoneChanged();
}

/// Another program writes the store.
void CalendarService::readAgain()
{
    const auto read = [](Reader &reader) { return readCalendar(reader.context().database, QTimeZone()); };
    onFinished(m_access.askPresent<Calendar>(read), this, [this](const Result<Calendar> &calendar) {
        if (calendar)
            show(*calendar);
        else
            Q_EMIT m_access.failed(calendar.error());
    });
}

} // namespace callhelm
