#include "services/workingtimeservice.h"

#include <algorithm>

#include <QCoreApplication>
#include <QLocale>

#include "services/storeaccess.h"
#include "services/valuechange.h"
#include "store/openstore.h"

namespace callhelm {

namespace {

constexpr QLatin1String setting(workingTimeSetting);

WorkingTime fromSetting(const std::optional<QString> &text)
{
    const auto time = text ? WorkingTime::fromJson(text->toUtf8()) : std::nullopt;
    return time.value_or(WorkingTime::usual());
}

QString wordsOf(const DaySpans &spans)
{
    return spans.empty() ? QStringLiteral("off") : WorkingTime::toText(spans);
}

QJsonObject fieldsOf(const WorkingTime &time)
{
    QJsonObject fields;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        fields.insert(QLocale::c().dayName(day).toLower(), wordsOf(time.weekday(Qt::DayOfWeek(day))));
    for (const auto &[day, exception] : time.exceptions())
        fields.insert(day.toString(Qt::ISODate),
                      QStringLiteral("%1 %2").arg(wordsOf(exception.spans), exception.name).trimmed());
    return fields;
}

Result<void> check(const WorkingTime &time)
{
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        if (auto good = WorkingTime::check(time.weekday(Qt::DayOfWeek(day))); !good)
            return good;
    for (const auto &[day, exception] : time.exceptions())
        if (auto good = WorkingTime::check(exception.spans); !good)
            return good;
    return {};
}

} // namespace

WorkingTimeService::WorkingTimeService(StoreAccess &access, WorkingTime time)
    : m_access(access), m_time(std::move(time))
{
    if (access.readOnly())
        connect(&access, &StoreAccess::committed, this, &WorkingTimeService::readAgain);
}

Result<WorkingTime> WorkingTimeService::read(const Reader &reader)
{
    auto kept = reader.settings().value(setting);
    return kept ? Result<WorkingTime>(fromSetting(*kept)) : kept.error();
}

QFuture<Result<void>> WorkingTimeService::setWorkingTime(const WorkingTime &time)
{
    if (auto good = check(time); !good)
        return readyFuture(good);
    return change([time](const WorkingTime &) { return time; });
}

QFuture<Result<void>> WorkingTimeService::takeDays(const std::vector<ExceptionDay> &days)
{
    for (const ExceptionDay &day : days)
        if (auto good = WorkingTime::check(day.exception.spans); !good || !day.day.isValid())
            return readyFuture(good ? Result<void>(Error{Error::Kind::Usage, tr("That is no day."), {}, 0})
                                    : good);
    return change([days](WorkingTime time) {
        for (const ExceptionDay &day : days)
            time.setException(day.day, day.exception);
        return time;
    });
}

QFuture<Result<void>> WorkingTimeService::change(const std::function<WorkingTime(const WorkingTime &)> &make)
{
    ChangeableValue<WorkingTime> what;
    what.act = Act::SetWorkingTime;
    what.text = [] { return QCoreApplication::translate("callhelm::Change", "Working time"); };
    what.read = [](ChangeGround &ground) -> Result<WorkingTime> {
        auto kept = SettingReader(ground.database).value(setting);
        return kept ? Result<WorkingTime>(fromSetting(*kept)) : kept.error();
    };
    what.write = [](ChangeGround &ground, const WorkingTime &to) {
        return writeSetting(ground.database, setting, QString::fromUtf8(to.toJson()));
    };
    what.tell = [](const WorkingTime &from, const WorkingTime &to) {
        return std::vector{changedFields(Act::SetWorkingTime, {}, fieldsOf(from), fieldsOf(to))};
    };
    what.show = [this](const WorkingTime &to) { show(to); };
    const auto made = [make](const WorkingTime &before) -> Result<WorkingTime> { return make(before); };
    return m_access.run(
        std::make_shared<ValueChange<WorkingTime>>(std::move(what), ValueChange<WorkingTime>::Make(made)));
}

void WorkingTimeService::show(const WorkingTime &time)
{
    if (time == m_time)
        return;
    m_time = time;
    Q_EMIT changed();
}

/// Another program writes the store.
void WorkingTimeService::readAgain()
{
    onFinished(m_access.askPresent<WorkingTime>([](Reader &reader) { return read(reader); }), this,
               [this](const Result<WorkingTime> &time) {
                   if (time)
                       show(*time);
                   else
                       Q_EMIT m_access.failed(time.error());
               });
}

} // namespace callhelm
