#include "common/momentedit.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QTimeEdit>

#include "common/theme.h"

namespace callhelm {

MomentEdit::MomentEdit(std::function<const Calendar &()> calendar, std::function<Instant()> now, Kind kind,
                       QWidget *parent)
    : QWidget(parent)
    , m_calendar(std::move(calendar))
    , m_now(std::move(now))
    , m_isSet(new QCheckBox)
    , m_date(new QDateEdit)
    , m_time(new QTimeEdit)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(m_isSet);
    layout->addWidget(m_date, 1);
    layout->addWidget(m_time);
    m_date->setCalendarPopup(true);
    m_time->setDisplayFormat(QStringLiteral("HH:mm"));
    m_time->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_time->setFixedWidth(66);
    m_time->setVisible(kind == Kind::Moment);
    m_isSet->setToolTip(tr("Whether there is such a time"));
    m_isSet->setAccessibleName(tr("Whether there is such a time"));
    m_time->setToolTip(tr("00:00 stands for the whole day"));
    setFocusProxy(m_isSet);
    const auto tell = [this] {
        showSet();
        Q_EMIT edited();
    };
    connect(m_isSet, &QCheckBox::toggled, this, tell);
    connect(m_date, &QDateEdit::dateChanged, this, &MomentEdit::edited);
    connect(m_time, &QTimeEdit::timeChanged, this, &MomentEdit::edited);
    setDay({});
}

void MomentEdit::showSet()
{
    m_date->setEnabled(m_isSet->isChecked());
    m_time->setEnabled(m_isSet->isChecked());
}

void MomentEdit::setMoment(const std::optional<Instant> &moment)
{
    if (!moment)
        return setDay({});
    const QDateTime local = toDateTime(*moment, m_calendar().zone());
    m_isSet->setChecked(true);
    m_date->setDate(local.date());
    m_time->setTime(local.time());
    showSet();
}

void MomentEdit::setDay(QDate day)
{
    m_isSet->setChecked(day.isValid());
    m_date->setDate(day.isValid() ? day : m_calendar().dayOf(m_now()));
    m_time->setTime(QTime(0, 0));
    showSet();
}

std::optional<Instant> MomentEdit::moment() const
{
    if (!m_isSet->isChecked())
        return std::nullopt;
    const QTime time = m_time->time();
    if (time.hour() == 0 && time.minute() == 0)
        return m_calendar().startOf(m_date->date()); // also where the clock skips midnight
    return instantFromMs(QDateTime(m_date->date(), QTime(time.hour(), time.minute()), m_calendar().zone())
                             .toMSecsSinceEpoch());
}

QDate MomentEdit::day() const { return m_isSet->isChecked() ? m_date->date() : QDate(); }

} // namespace callhelm
