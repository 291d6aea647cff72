#include "pages/wallboard/wallcontrols.h"

#include <algorithm>
#include <array>

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSettings>
#include <QSignalBlocker>

#include "common/multiselect.h"
#include "common/plainlabel.h"
#include "common/card.h"

namespace callhelm {

namespace {
constexpr std::array<int, 6> choices{5, 10, 15, 30, 60, 0};
constexpr int usual = 15;
constexpr int shownFor = 4000; // ms
const QString key = QStringLiteral("wallboard/seconds");
const QString goalsKey = QStringLiteral("wallboard/goals");
const QString teamKey = QStringLiteral("wallboard/team");
} // namespace

WallControls::WallControls(const Theme &theme, QSettings &settings, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_label(new PlainLabel(this))
    , m_seconds(new QComboBox(this))
    , m_teamLabel(new PlainLabel(this))
    , m_teams(new QComboBox(this))
    , m_goalsLabel(new PlainLabel(this))
    , m_goals(new MultiSelect(theme, this))
    , m_leave(new QPushButton(this))
{
    for (const int seconds : choices)
        m_seconds->addItem(QString(), seconds);
    const int kept = m_seconds->findData(settings.value(key, usual).toInt());
    m_seconds->setCurrentIndex(kept >= 0 ? kept : m_seconds->findData(usual));
    m_label->setBuddy(m_seconds);
    m_teamLabel->setBuddy(m_teams);
    m_teams->addItem(QString(), qint64(0));
    m_teamLabel->hide();
    m_teams->hide();
    m_goalsLabel->setBuddy(m_goals);
    m_goalsLabel->hide();
    m_goals->hide();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::l, space::m, space::l, space::m);
    layout->setSpacing(space::m);
    layout->addWidget(m_teamLabel);
    layout->addWidget(m_teams);
    layout->addWidget(m_goalsLabel);
    layout->addWidget(m_goals);
    layout->addWidget(m_label);
    layout->addWidget(m_seconds);
    layout->addWidget(m_leave);
    m_hide.setSingleShot(true);
    m_hide.setInterval(shownFor);
    connect(&m_hide, &QTimer::timeout, this, [this] {
        const bool isOpen = m_seconds->view()->isVisible() || m_teams->view()->isVisible()
            || QApplication::activePopupWidget() != nullptr;
        if (isOpen || underMouse())
            m_hide.start();
        else
            hide();
    });
    connect(m_seconds, &QComboBox::activated, this, [this] {
        m_settings.setValue(key, seconds());
        Q_EMIT secondsChanged();
    });
    connect(m_teams, &QComboBox::activated, this, [this] {
        m_settings.setValue(teamKey, m_teams->currentData());
        Q_EMIT teamChanged();
    });
    connect(m_goals, &MultiSelect::selectionChanged, this, [this] {
        m_settings.setValue(goalsKey, goals());
        Q_EMIT goalsChanged();
    });
    connect(m_leave, &QPushButton::clicked, this, &WallControls::leaveWanted);
    retranslate();
    hide();
}

int WallControls::seconds() const { return m_seconds->currentData().toInt(); }

void WallControls::setTeams(const std::vector<TeamMembers> &teams)
{
    const auto before = team();
    while (m_teams->count() > 1)
        m_teams->removeItem(1);
    for (const TeamMembers &team : teams)
        m_teams->addItem(team.name, team.id.value());
    m_teams->setCurrentIndex(std::max(0, m_teams->findData(m_settings.value(teamKey).toLongLong())));
    m_teamLabel->setVisible(!teams.empty());
    m_teams->setVisible(!teams.empty());
    if (before != team())
        Q_EMIT teamChanged();
}

std::optional<TeamId> WallControls::team() const
{
    const TeamId team(m_teams->currentData().toLongLong());
    return team.isValid() ? std::optional(team) : std::nullopt;
}

void WallControls::setGoals(const std::vector<GoalChoice> &goals)
{
    if (goals == m_goalChoices)
        return;
    m_goalChoices = goals;
    const QStringList kept = m_settings.value(goalsKey).toStringList();
    std::vector<MultiSelect::Choice> choices;
    std::vector<qint64> chosen;
    for (const GoalChoice &goal : goals) {
        const auto id = qint64(choices.size()) + 1;
        choices.push_back({id, goal.text});
        if (kept.contains(goal.key))
            chosen.push_back(id);
    }
    const QSignalBlocker blocker(m_goals); // what was chosen stays chosen while its goal is away
    m_goals->setChoices(std::move(choices));
    m_goals->setSelected(chosen);
    m_goalsLabel->setVisible(!goals.empty());
    m_goals->setVisible(!goals.empty());
}

QStringList WallControls::goals() const
{
    QStringList keys;
    for (const qint64 id : m_goals->selected())
        if (id > 0 && size_t(id) <= m_goalChoices.size())
            keys << m_goalChoices[size_t(id) - 1].key;
    return keys;
}

void WallControls::appear()
{
    m_hide.start();
    if (isVisible())
        return;
    adjustSize();
    const QSize room = parentWidget()->size();
    move((room.width() - width()) / 2, room.height() - height() - space::xl);
    show();
    raise();
}

void WallControls::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintCard(painter, rect(), m_theme);
}

void WallControls::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WallControls::retranslate()
{
    m_teamLabel->setText(tr("Agents of"));
    m_teams->setItemText(0, tr("all teams"));
    m_goalsLabel->setText(tr("Goals"));
    m_goals->setTexts(tr("the usual, of teams"), [](int count) { return tr("%n goal(s)", nullptr, count); });
    m_label->setText(tr("Next page after"));
    for (int row = 0; row < m_seconds->count(); ++row) {
        const int seconds = m_seconds->itemData(row).toInt();
        m_seconds->setItemText(row, seconds > 0 ? tr("%n second(s)", nullptr, seconds) : tr("never"));
    }
    m_leave->setText(tr("Leave (Esc)"));
}

} // namespace callhelm
