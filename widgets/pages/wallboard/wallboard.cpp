#include "pages/wallboard/wallboard.h"

#include <algorithm>

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include "common/format.h"
#include "common/painting.h"
#include "pages/wallboard/wallalerts.h"
#include "pages/wallboard/wallcontrols.h"
#include "pages/wallboard/wallgoals.h"
#include "pages/wallboard/wallqueues.h"
#include "pages/wallboard/walltiles.h"
#include "services/staleness.h"

namespace callhelm {

namespace {

constexpr double margin = 44;
constexpr double headerHeight = 104;
constexpr double footerHeight = 52;
constexpr double gap = 24;
constexpr int tickEvery = 1000; // ms
constexpr size_t agentsPage = 1; // among the pages
constexpr size_t goalsPage = 3;
constexpr int leastMove = 6; // of the mouse, before the small settings come

} // namespace

Wallboard::Wallboard(const Theme &theme, QSettings &settings, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_theme(theme)
    , m_goals(new WallGoals(theme, this))
    , m_alerts(new WallAlerts(theme, this))
    , m_controls(new WallControls(theme, settings, this))
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::BlankCursor);
    const auto calendar = [this]() -> const Calendar & { return m_calendar; };
    m_pages
        = {new WallQueues(theme, this), new WallTiles(theme, calendar, wallcontent::agents(calendar), this),
           new WallTiles(theme, calendar, wallcontent::day(calendar), this), m_goals};
    for (WallPage *page : m_pages) {
        page->setAttribute(Qt::WA_TransparentForMouseEvents);
        page->hide();
    }
    m_alerts->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_alerts->hide();
    m_tick.setInterval(tickEvery);
    connect(&m_tick, &QTimer::timeout, this, &Wallboard::tick);
    m_tick.start();
    connect(&m_turn, &QTimer::timeout, this, [this] { turn(1); });
    const auto pace = [this] {
        m_turn.stop();
        if (m_controls->seconds() > 0)
            m_turn.start(m_controls->seconds() * 1000);
    };
    connect(m_controls, &WallControls::secondsChanged, this, pace);
    connect(m_controls, &WallControls::teamChanged, this, &Wallboard::chooseTeam);
    connect(m_controls, &WallControls::goalsChanged, this, &Wallboard::goalsChosen);
    connect(m_controls, &WallControls::leaveWanted, this, &QWidget::close);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    pace();
    setWindowTitle(tr("Wallboard"));
    showPage();
}

Wallboard::~Wallboard() = default;

void Wallboard::setCalendar(const Calendar &calendar)
{
    m_calendar = calendar;
    present();
}

void Wallboard::setTeams(const std::vector<TeamMembers> &teams)
{
    if (teams == m_teams.teams())
        return;
    m_teams.setTeams(teams);
    m_controls->setTeams(teams);
    chooseTeam();
}

void Wallboard::chooseTeam()
{
    const auto team = m_controls->team();
    m_teams.choose(team ? std::vector{*team} : std::vector<TeamId>());
    m_floor = m_teams.of(m_whole);
    present();
}

void Wallboard::setSnapshot(const FloorSnapshotPtr &whole)
{
    m_whole = whole;
    const FloorSnapshotPtr floor = m_teams.of(whole);
    // Its charts and large figures follow the readings of the store; states alone come more often.
    const bool isRead
        = !m_floor || floor->intervals.empty() || !floor->intervals.isSameAs(m_floor->intervals);
    m_floor = floor;
    m_sinceSnapshot.start();
    if (isRead)
        present();
}

void Wallboard::setSources(const std::vector<SourceStatus> &sources)
{
    m_sources = sources;
    present();
}

void Wallboard::setAlerts(const std::vector<Alert> &alerts)
{
    const bool before = m_alerts->isVisibleTo(this);
    m_alerts->setAlerts(alerts);
    if (before != m_alerts->isVisibleTo(this))
        layOut();
}

void Wallboard::setGoalChoices(const std::vector<std::pair<QString, QString>> &keysAndTexts)
{
    std::vector<WallControls::GoalChoice> choices;
    choices.reserve(keysAndTexts.size());
    for (const auto &[key, text] : keysAndTexts)
        choices.push_back({key, text});
    m_controls->setGoals(choices);
}

QStringList Wallboard::chosenGoals() const { return m_controls->goals(); }

void Wallboard::setGoals(std::vector<WallGoal> goals, const QString &currency)
{
    m_goals->setGoals(std::move(goals), currency);
    if (isLeftOut(m_page))
        turnPage(1);
    m_part = std::min(m_part, m_pages[m_page]->parts() - 1);
    showPage();
}

Instant Wallboard::now() const
{
    if (!m_floor)
        return {};
    if (!m_floor->live)
        return m_floor->asOf;
    return m_floor->asOf + Duration(qint64(double(m_sinceSnapshot.elapsed()) * m_floor->rate));
}

QString Wallboard::title() const { return m_pages[m_page]->title(); }

QString Wallboard::teamShown() const
{
    if (m_page != agentsPage || m_teams.chosen().empty())
        return {};
    const auto team = std::ranges::find(m_teams.teams(), m_teams.chosen().front(), &TeamMembers::id);
    return team != m_teams.teams().end() ? team->name : QString();
}

QString Wallboard::staleText() const
{
    const auto since = m_floor ? staleSince(m_sources, *m_floor, now()) : std::nullopt;
    if (!since)
        return {};
    const bool today = m_calendar.dayOf(*since) == m_calendar.dayOf(now());
    return tr("nothing heard since %1")
        .arg(today ? format::time(*since, m_calendar) : format::dateTime(*since, m_calendar));
}

int Wallboard::partsInAll() const
{
    int parts = 0;
    for (size_t i = 0; i < m_pages.size(); ++i)
        if (!isLeftOut(i))
            parts += m_pages[i]->parts();
    return parts;
}

void Wallboard::turn(int by)
{
    const int step = by < 0 ? -1 : 1;
    m_part += step;
    if (m_part < 0 || m_part >= m_pages[m_page]->parts())
        turnPage(step);
    showPage();
}

bool Wallboard::isLeftOut(size_t page) const
{
    if (page == goalsPage)
        return m_goals->goals().empty();
    return page != agentsPage && m_floor && !m_floor->seesQueues;
}

void Wallboard::turnPage(int step)
{
    do
        m_page = (m_page + m_pages.size() + size_t(step)) % m_pages.size();
    while (isLeftOut(m_page));
    m_part = step > 0 ? 0 : m_pages[m_page]->parts() - 1;
}

void Wallboard::showPage()
{
    for (size_t i = 0; i < m_pages.size(); ++i)
        m_pages[i]->setVisible(i == m_page);
    m_pages[m_page]->setPart(m_part);
    setAccessibleName(title());
    update();
}

void Wallboard::present()
{
    if (!m_floor)
        return;
    const WallView view{m_floor, summarize(*m_floor, {}), now(), !staleText().isEmpty()};
    for (WallPage *page : m_pages)
        page->setView(view);
    if (isLeftOut(m_page)) {
        turnPage(1);
        showPage();
    }
    update();
}

void Wallboard::tick()
{
    if (m_floor && isVisible())
        present();
}

void Wallboard::layOut()
{
    const double unit = wallUnit(*this);
    const auto px = [unit](double length) { return int(length * unit + 0.5); };
    QRect body = rect().adjusted(px(margin), px(headerHeight), -px(margin), -px(footerHeight));
    if (m_alerts->isVisibleTo(this)) {
        const int high = px(WallAlerts::height1080());
        m_alerts->setGeometry(body.left(), body.top(), body.width(), high);
        body.setTop(body.top() + high + px(gap));
    }
    for (WallPage *page : m_pages)
        page->setGeometry(body);
}

void Wallboard::paintEvent(QPaintEvent *)
{
    const double unit = wallUnit(*this);
    const auto px = [unit](double length) { return int(length * unit + 0.5); };
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_theme.color(Token::Background));
    QFont font = m_theme.font(Theme::Face::PageTitle);
    font.setPixelSize(std::max(8, px(46)));
    painter.setFont(font);
    painter.setPen(m_theme.color(Token::Text));
    const QRect header = QRect(0, 0, width(), px(headerHeight)).adjusted(px(margin), 0, -px(margin), 0);
    QString shown = title();
    if (const QString team = teamShown(); !team.isEmpty())
        shown += QStringLiteral(" \u00B7 ") + team;
    if (const int parts = m_pages[m_page]->parts(); parts > 1)
        shown += QStringLiteral("  %1/%2").arg(m_part + 1).arg(parts);
    painter.drawText(header, Qt::AlignLeft | Qt::AlignVCenter, shown);
    if (!m_floor)
        return;
    const QString time = m_floor->live ? format::time(now(), m_calendar)
                                       : tr("as of %1").arg(format::dateTime(now(), m_calendar));
    const QString stale = staleText();
    painter.setPen(m_theme.color(stale.isEmpty() ? Token::Text : Token::TextSecond));
    drawFigures(painter, header, Qt::AlignRight | Qt::AlignVCenter, time);
    if (!stale.isEmpty()) {
        const int wide = figuresWidth(painter.fontMetrics(), time) + px(40);
        font.setPixelSize(std::max(8, px(36)));
        painter.setFont(font);
        painter.setPen(m_theme.color(Token::Warn));
        painter.drawText(header.adjusted(0, 0, -wide, 0), Qt::AlignRight | Qt::AlignVCenter,
                         QStringLiteral("! ") + stale);
    }
    // Where in the rotation this page stands.
    int current = m_part;
    for (size_t i = 0; i < m_page; ++i)
        if (!isLeftOut(i))
            current += m_pages[i]->parts();
    const int dots = partsInAll();
    const double size = px(14);
    double x = width() / 2.0 - dots * size;
    const double y = height() - px(footerHeight) / 2.0 - size / 2;
    for (int i = 0; i < dots; ++i, x += 2 * size) {
        painter.setPen(QPen(m_theme.color(i == current ? Token::Accent : Token::TextSecond), 1.5));
        painter.setBrush(i == current ? QBrush(m_theme.color(Token::Accent)) : QBrush(Qt::NoBrush));
        painter.drawEllipse(QRectF(x, y, size, size));
    }
}

void Wallboard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void Wallboard::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_F11:
        close();
        return;
    case Qt::Key_Right:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
        turn(1);
        return;
    case Qt::Key_Left:
    case Qt::Key_PageUp:
        turn(-1);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void Wallboard::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (!m_mouse.isNull() && (at - m_mouse).manhattanLength() > leastMove) {
        unsetCursor();
        m_controls->appear();
    }
    m_mouse = at;
}

void Wallboard::mouseDoubleClickEvent(QMouseEvent *) { close(); }

void Wallboard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setWindowTitle(tr("Wallboard"));
        present();
    }
    QWidget::changeEvent(event);
}

} // namespace callhelm
