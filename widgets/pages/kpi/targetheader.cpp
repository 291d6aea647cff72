#include "pages/kpi/targetheader.h"

#include <algorithm>

#include <QButtonGroup>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

#include "common/icons.h"
#include "common/plainlabel.h"
#include "kpi/periods.h"

namespace callhelm {

namespace {
constexpr KpiPeriod kinds[]{KpiPeriod::Day, KpiPeriod::Week, KpiPeriod::Month};
} // namespace

TargetHeader::TargetHeader(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_team(new QPushButton(this))
    , m_word(new PlainLabel(this))
    , m_from(new QDateEdit(this))
    , m_versions(new QPushButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    m_team->setIcon(themedIcon(theme, QStringLiteral("chevron-down")));
    m_team->setLayoutDirection(Qt::RightToLeft); // the arrow stands behind the name
    layout->addWidget(m_team);
    auto *group = new QButtonGroup(this);
    auto *periods = new QHBoxLayout;
    periods->setSpacing(space::xs);
    layout->addLayout(periods);
    for (const KpiPeriod kind : kinds) {
        auto *button = new QPushButton(this);
        button->setCheckable(true);
        button->setProperty("segment", true);
        group->addButton(button, int(kind));
        periods->addWidget(button);
        m_periods.push_back(button);
        connect(button, &QPushButton::clicked, this, [this, kind] {
            if (kind != m_period)
                Q_EMIT periodChosen(kind);
        });
    }
    m_word->setProperty("second", true);
    layout->addWidget(m_word);
    m_from->setCalendarPopup(true);
    m_from->setKeyboardTracking(false);
    layout->addWidget(m_from);
    m_versions->setIcon(themedIcon(theme, QStringLiteral("clock")));
    layout->addWidget(m_versions);
    connect(m_team, &QPushButton::clicked, this, &TargetHeader::chooseTeam);
    connect(m_from, &QDateEdit::dateChanged, this, [this](QDate day) {
        const QDate first = periodOf(m_period, day, m_calendar).from;
        if (first != m_date)
            Q_EMIT fromChosen(first);
        else if (day != first)
            show(m_shown, m_period, m_date);
    });
    connect(m_versions, &QPushButton::clicked, this, &TargetHeader::versionsWanted);
    retranslate();
}

void TargetHeader::setTeams(const std::vector<Team> &teams)
{
    m_teams = teams;
    show(m_shown, m_period, m_date);
}

void TargetHeader::show(const KpiSubject &team, KpiPeriod period, QDate from)
{
    m_shown = team;
    m_period = period;
    m_date = from;
    const auto it = std::ranges::find(m_teams, team, &Team::subject);
    m_team->setText(it == m_teams.end() ? tr("No team") : it->name);
    m_team->setEnabled(m_teams.size() > 1);
    for (size_t i = 0; i < std::size(kinds); ++i)
        m_periods.at(i)->setChecked(kinds[i] == period);
    const QSignalBlocker quiet(m_from);
    if (from.isValid())
        m_from->setDate(from);
}

void TargetHeader::chooseTeam()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Team &team : m_teams) {
        QAction *choice = menu->addAction(QString(team.name).replace(u'&', QStringLiteral("&&")));
        choice->setCheckable(true);
        choice->setChecked(team.subject == m_shown);
        connect(choice, &QAction::triggered, this, [this, subject = team.subject] {
            if (subject != m_shown)
                Q_EMIT teamChosen(subject);
        });
    }
    menu->popup(m_team->mapToGlobal(QPoint(0, m_team->height() + space::xs)));
}

void TargetHeader::retranslate()
{
    const QStringList names{tr("Day"), tr("Week"), tr("Month")};
    for (size_t i = 0; i < m_periods.size(); ++i)
        m_periods[i]->setText(names[qsizetype(i)]);
    m_word->setText(tr("from"));
    m_from->setAccessibleName(tr("Goals from this day on"));
    m_from->setToolTip(tr("The sheet shows what holds on this day; what is saved holds from it on."));
    QString pattern = QLocale().dateFormat(QLocale::ShortFormat);
    if (!pattern.contains(QLatin1String("yyyy")))
        pattern.replace(QLatin1String("yy"), QLatin1String("yyyy"));
    m_from->setDisplayFormat(pattern);
    m_versions->setText(tr("Versions"));
    m_team->setAccessibleName(tr("Team"));
    show(m_shown, m_period, m_date);
}

} // namespace callhelm
