#include "dialogs/leadruleoptions.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>

#include "common/flowlayout.h"
#include "common/plainlabel.h"
#include "common/theme.h"

namespace callhelm {

namespace {

constexpr int mostLeads = 9'999;
constexpr int mostRecalls = 99;
constexpr int usualDaily = 20;
constexpr int usualOpen = 40;
constexpr int minutesOfHour = 60;

QSpinBox *makeCap(int most, int usual)
{
    auto *box = new QSpinBox;
    box->setRange(1, most);
    box->setValue(usual);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setAlignment(Qt::AlignRight);
    box->setFixedWidth(54);
    return box;
}

QWidget *inLine(std::initializer_list<QWidget *> parts)
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::s);
    for (QWidget *part : parts)
        row->addWidget(part);
    row->addStretch(1);
    return line;
}

QString clock(int minutes)
{
    return QStringLiteral("%1:%2")
        .arg(minutes / minutesOfHour, 2, 10, QLatin1Char('0'))
        .arg(minutes % minutesOfHour, 2, 10, QLatin1Char('0'));
}

} // namespace

LeadRuleOptions::LeadRuleOptions(const LeadServices &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_available(new QCheckBox(tr("Only who is online; who is away is owed nothing for it")))
    , m_known(new QCheckBox(tr("The agent who knew the customer first")))
    , m_hours(new QCheckBox)
    , m_daily(new QCheckBox(tr("At most")))
    , m_dailyCap(makeCap(mostLeads, usualDaily))
    , m_open(new QCheckBox(tr("at most")))
    , m_openCap(makeCap(mostLeads, usualOpen))
    , m_recalls(makeCap(mostRecalls, 1))
    , m_capsFault(makeFault())
    , m_recallsFault(makeFault())
    , m_on(new QCheckBox(tr("Rule is on")))
    , m_place(new PlainLabel)
{
    m_hours->setText(tr("Only in working hours, %1").arg(hours()));
    m_available->setToolTip(
        tr("Online: logged in to a queue, signed in, or marked present; and not paused, not "
           "on leave, within working time."));
    m_known->setToolTip(
        tr("Who of the rule's agents cared for the customer last gets them back, while they may "
           "get leads; it counts in the ledger."));
    m_hours->setToolTip(tr("Hands out, and counts the time, in working time only."));
    m_dailyCap->setAccessibleName(tr("At most so many leads a day each"));
    m_openCap->setAccessibleName(tr("At most so many open leads each"));
    m_recalls->setAccessibleName(tr("At most so many recalls of a lead"));
    m_recallRow
        = inLine({new PlainLabel(tr("At most")), m_recalls, new PlainLabel(tr("recalls of one lead"))});
    QFont bold = m_on->font();
    bold.setWeight(QFont::DemiBold);
    m_on->setFont(bold);
    m_place->setProperty("second", true);
    auto *caps = new QWidget;
    auto *flow = new FlowLayout(space::l, caps);
    flow->addWidget(inLine({m_daily, m_dailyCap, new PlainLabel(tr("a day each"))}));
    flow->addWidget(inLine({m_open, m_openCap, new PlainLabel(tr("open leads each"))}));
    auto *onLine = new QWidget;
    auto *row = new QHBoxLayout(onLine);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::m);
    row->addWidget(m_on);
    row->addWidget(m_place, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    for (QWidget *part :
         {static_cast<QWidget *>(m_available), static_cast<QWidget *>(m_known),
          static_cast<QWidget *>(m_hours), m_recallRow, static_cast<QWidget *>(m_recallsFault), caps,
          static_cast<QWidget *>(m_capsFault), onLine})
        layout->addWidget(part);
    const auto tell = [this] {
        m_dailyCap->setEnabled(m_daily->isChecked());
        m_openCap->setEnabled(m_open->isChecked());
        if (!m_isSetting)
            Q_EMIT edited();
    };
    for (QCheckBox *box : {m_available, m_known, m_hours, m_daily, m_open, m_on})
        connect(box, &QCheckBox::toggled, this, tell);
    for (QSpinBox *box : {m_dailyCap, m_openCap, m_recalls})
        connect(box, &QSpinBox::valueChanged, this, tell);
}

/// "Mon–Sat 08:00–17:00": the days that are worked, from the first hour to the last.
QString LeadRuleOptions::hours() const
{
    const WorkingTime working = m_services.working();
    const QLocale locale;
    QStringList parts;
    int first = 24 * minutesOfHour;
    int last = 0;
    for (int day = 1; day <= 7; ++day) {
        const DaySpans &spans = working.weekday(Qt::DayOfWeek(day));
        if (spans.empty())
            continue;
        first = std::min(first, spans.front().from);
        last = std::max(last, spans.back().to);
        int until = day;
        while (until < 7 && !working.weekday(Qt::DayOfWeek(until + 1)).empty()) {
            ++until;
            first = std::min(first, working.weekday(Qt::DayOfWeek(until)).front().from);
            last = std::max(last, working.weekday(Qt::DayOfWeek(until)).back().to);
        }
        const QString from = locale.dayName(day, QLocale::ShortFormat);
        parts << (until == day ? from : from + u'\u2013' + locale.dayName(until, QLocale::ShortFormat));
        day = until;
    }
    if (parts.isEmpty())
        return tr("none are set");
    return parts.join(QStringLiteral(", ")) + u' ' + clock(first) + u'\u2013' + clock(last);
}

void LeadRuleOptions::setRule(const LeadRule &rule)
{
    const QScopedValueRollback setting(m_isSetting, true);
    m_available->setChecked(rule.onlyAvailable);
    m_known->setChecked(rule.knownFirst);
    m_hours->setChecked(rule.workingHours);
    m_daily->setChecked(rule.dailyCap.has_value());
    m_dailyCap->setValue(rule.dailyCap.value_or(usualDaily));
    m_open->setChecked(rule.openCap.has_value());
    m_openCap->setValue(rule.openCap.value_or(usualOpen));
    m_recalls->setValue(rule.mostRecalls);
    m_on->setChecked(rule.isOn);
    m_dailyCap->setEnabled(m_daily->isChecked());
    m_openCap->setEnabled(m_open->isChecked());
    setKind(rule.kind);
}

void LeadRuleOptions::setKind(LeadRuleKind kind)
{
    const bool isRecall = kind == LeadRuleKind::Recall;
    m_recallRow->setVisible(isRecall);
    m_recallsFault->setVisible(isRecall && !m_recallsFault->text().isEmpty());
    m_known->setVisible(!isRecall); // who holds it knew them
}

void LeadRuleOptions::writeTo(LeadRule &rule) const
{
    rule.onlyAvailable = m_available->isChecked();
    rule.knownFirst = rule.kind != LeadRuleKind::Recall && m_known->isChecked();
    rule.workingHours = m_hours->isChecked();
    rule.dailyCap = m_daily->isChecked() ? std::optional(m_dailyCap->value()) : std::nullopt;
    rule.openCap = m_open->isChecked() ? std::optional(m_openCap->value()) : std::nullopt;
    rule.mostRecalls = m_recalls->value();
    rule.isOn = m_on->isChecked();
}

void LeadRuleOptions::showProblems(const LeadProblems &problems)
{
    showProblem(*m_capsFault, problems, LeadService::Problem::Field::Caps);
    showProblem(*m_recallsFault, problems, LeadService::Problem::Field::Recalls);
}

void LeadRuleOptions::setPlace(int place, int rules)
{
    m_place->setText(tr("%1 of %2, tried from the top").arg(place).arg(rules));
}

} // namespace callhelm
