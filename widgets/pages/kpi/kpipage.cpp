#include "pages/kpi/kpipage.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

#include "charts/chartview.h"
#include "common/tableview.h"
#include "dialogs/exportdialog.h"
#include "items/goallinemodel.h"
#include "kpi/targetunits.h"
#include "metrics/kpimetrics.h"
#include "pages/kpi/goalcard.h"
#include "pages/kpi/goalchartcard.h"
#include "pages/kpi/goalrankcard.h"
#include "pages/kpi/kpiempty.h"
#include "pages/kpi/kpireport.h"
#include "pages/kpi/kpiwords.h"

namespace callhelm {

namespace {

constexpr int refreshMs = 250;
constexpr int clockMs = 30'000;
constexpr int rightSideShare = 39; // per cent of the width
constexpr int millisecondsInSecond = 1000;

const QString subjectKey = QStringLiteral("kpi/subject");
const QString periodKey = QStringLiteral("kpi/period");
const QString summedKey = QStringLiteral("kpi/summed");

QString toText(const KpiSubject &subject)
{
    return QStringLiteral("%1:%2").arg(int(subject.kind)).arg(subject.id);
}

RowCheck checkOf(const GoalLine &line)
{
    const qint64 done = line.done.value_or(0);
    switch (line.metric->adding) {
    case MetricAdding::Distinct:
        return {RowMeasure::Calls, done};
    case MetricAdding::Sum: {
        const MetricUnit unit = line.metric->rowUnit();
        return {unit == MetricUnit::Count ? RowMeasure::Count : RowMeasure::Sum,
                unit == MetricUnit::Milliseconds ? done / millisecondsInSecond : done};
    }
    case MetricAdding::State:
        return {RowMeasure::Count, done};
    default:
        return {};
    }
}

} // namespace

KpiPage::KpiPage(Services services, const UiContext &looks, Prompts &prompts, QWidget *parent)
    : Page(parent)
    , m_services(std::move(services))
    , m_looks(looks)
    , m_prompts(prompts)
    , m_header(new KpiHeader(looks.theme, this))
    , m_refresh(new QTimer(this))
    , m_clock(new QTimer(this))
{
    m_header->hide();
    makeParts();
    makeKeys();
    m_refresh->setSingleShot(true);
    m_refresh->setInterval(refreshMs);
    connect(m_refresh, &QTimer::timeout, this, &KpiPage::ask);
    m_clock->setInterval(clockMs);
    connect(m_clock, &QTimer::timeout, this, &KpiPage::refresh);
    restore();
    retranslate();
}

KpiPage::~KpiPage() = default;

void KpiPage::makeParts()
{
    m_content = new QWidget;
    m_tiles = new KpiTiles(m_looks.theme);
    m_goals = new GoalCard(m_looks);
    m_chart = new GoalChartCard(m_looks.theme, [this] { return m_services.board.calendar(); });
    m_ranking = new GoalRankCard(m_looks);
    m_empty = new KpiEmpty(m_looks.theme);
    auto *side = new QVBoxLayout;
    side->setSpacing(space::m);
    side->addWidget(m_chart, 9);
    side->addWidget(m_ranking, 11);
    auto *below = new QHBoxLayout;
    below->setSpacing(space::m);
    below->addWidget(m_goals, 100 - rightSideShare);
    below->addLayout(side, rightSideShare);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(space::m);
    content->addWidget(m_tiles);
    content->addLayout(below, 1);
    m_stack = new QStackedLayout(this);
    m_stack->setContentsMargins(0, 0, 0, 0);
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_empty);

    connect(m_header, &KpiHeader::subjectChosen, this, &KpiPage::setSubject);
    connect(m_header, &KpiHeader::periodChosen, this, &KpiPage::setPeriod);
    connect(m_header, &KpiHeader::stepped, this, &KpiPage::step);
    connect(m_header, &KpiHeader::targetsWanted, this, [this] { Q_EMIT targetsWanted(m_choice); });
    connect(m_empty->button(), &QPushButton::clicked, this, [this] { Q_EMIT targetsWanted(m_choice); });
    connect(m_empty->otherButton(), &QPushButton::clicked, this, &KpiPage::copyBefore);
    connect(m_tiles, &KpiTiles::opened, this, &KpiPage::openTile);
    connect(m_goals, &GoalCard::selectedChanged, this, &KpiPage::askDetail);
    connect(m_goals, &GoalCard::opened, this, &KpiPage::open);
    connect(m_goals, &GoalCard::exportWanted, this, &KpiPage::openExport);
    connect(m_ranking, &GoalRankCard::opened, this, &KpiPage::setSubject);
    connect(m_ranking, &GoalRankCard::exportWanted, this,
            [this] { Q_EMIT exportWanted(m_ranking->table(), QStringLiteral("kpi_agents")); });
    connect(m_chart, &GoalChartCard::summedChosen, this, [this](bool summed) {
        m_looks.settings.setValue(summedKey, summed);
        askDetail();
    });
    connect(&m_chart->chart(), &ChartView::opened, this, [this](const TimeRange &slot) {
        setDay(KpiPeriod::Day, m_services.board.calendar().dayOf(slot.from));
    });
}

void KpiPage::makeKeys()
{
    const auto key = [this](const QKeySequence &keys, auto what) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, what);
    };
    key(Qt::Key_D, [this] { setPeriod(KpiPeriod::Day); });
    key(Qt::Key_W, [this] { setPeriod(KpiPeriod::Week); });
    key(Qt::Key_M, [this] { setPeriod(KpiPeriod::Month); });
    key(Qt::CTRL | Qt::Key_Left, [this] { step(-1); });
    key(Qt::CTRL | Qt::Key_Right, [this] { step(1); });
    key(Qt::CTRL | Qt::Key_T, [this] {
        if (m_services.mayEdit())
            Q_EMIT targetsWanted(m_choice);
    });
}

QWidget *KpiPage::headerWidget()
{
    m_header->show();
    return m_header;
}

void KpiPage::activate()
{
    m_isActive = true;
    m_clock->start();
    showSubjects();
    m_goals->table()->setFocus();
    if (m_isStale)
        ask();
}

void KpiPage::deactivate()
{
    m_isActive = false;
    m_clock->stop();
    m_refresh->stop();
}

void KpiPage::refresh()
{
    m_isStale = true;
    if (m_isActive && !m_refresh->isActive() && !m_asked.isWaiting())
        m_refresh->start();
}

bool KpiPage::isWaiting() const { return m_asked.isWaiting() || m_askedDetail.isWaiting(); }

void KpiPage::showSubjects()
{
    std::vector<KpiHeader::Subject> subjects = m_services.subjects();
    const bool isKnown
        = std::ranges::find(subjects, m_choice.subject, &KpiHeader::Subject::subject) != subjects.end();
    if (!isKnown && !subjects.empty()) {
        m_choice.subject = subjects.front().subject;
        m_isStale = true;
        m_isOpening = true;
    }
    m_header->setSubjects(std::move(subjects));
    showHeader();
}

void KpiPage::showHeader()
{
    const Calendar calendar = m_services.board.calendar();
    m_header->setSubject(m_choice.subject);
    m_header->setPeriod(
        m_choice.period,
        kpiwords::period(m_choice.period, periodOf(m_choice.period, m_choice.day, calendar), calendar));
    m_header->setMayEdit(m_services.mayEdit());
}

void KpiPage::setSubject(const KpiSubject &subject)
{
    if (subject == m_choice.subject)
        return;
    m_choice.subject = subject;
    remember();
    ask();
}

void KpiPage::show(const KpiSubject &subject, KpiPeriod period, const QString &metric)
{
    m_choice.subject = subject;
    m_wanted = metric;
    setDay(period, m_services.board.today());
}

void KpiPage::setPeriod(KpiPeriod period)
{
    // From a period of the past one gets to what lies in it, or around it.
    setDay(period, m_isPresent ? m_services.board.today() : m_choice.day);
}

void KpiPage::setDay(KpiPeriod period, QDate day)
{
    const Calendar calendar = m_services.board.calendar();
    m_choice.period = period;
    m_choice.day = day;
    m_isPresent = periodOf(period, day, calendar).contains(m_services.board.today());
    remember();
    ask();
}

void KpiPage::step(int steps)
{
    const Calendar calendar = m_services.board.calendar();
    if (steps == 0)
        return setDay(m_choice.period, m_services.board.today());
    const DayRange range = periodOf(m_choice.period, m_choice.day, calendar);
    setDay(m_choice.period, stepped(m_choice.period, range, steps, calendar).from);
}

void KpiPage::ask()
{
    if (!m_isActive) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    m_refresh->stop();
    if (m_isPresent)
        m_choice.day = m_services.board.today();
    showHeader();
    m_asked.ask(m_services.board.board(m_choice), [this](const Result<KpiBoard> &board) { take(board); });
}

void KpiPage::take(const Result<KpiBoard> &board)
{
    if (m_isStale)
        refresh();
    if (!board) {
        m_board = nullptr;
        showEmpty(board.error().toString());
        return;
    }
    m_board = std::make_shared<const KpiBoard>(*board);
    if (m_board->lines.empty()) {
        m_askedDetail.drop();
        showEmpty();
        Q_EMIT answered();
        return;
    }
    const Calendar calendar = m_services.board.calendar();
    const QString currency = m_services.currency();
    const size_t people = m_services.board.members(m_choice.subject, m_board->range).size();
    const QString name = subjectName();
    m_tiles->setBoard(*m_board, calendar, currency);
    m_goals->setBoard(*m_board,
                      people > 0 ? tr("Goals of %1, %Ln people", nullptr, int(people)).arg(name)
                                 : tr("Goals of %1").arg(name),
                      calendar, currency);
    m_stack->setCurrentWidget(m_content);
    const QString wanted = std::exchange(m_wanted, {});
    const auto line = std::ranges::find_if(
        m_board->lines, [&](const GoalLine &one) { return one.metric->idText() == wanted; });
    if (line != m_board->lines.end()) {
        m_goals->select(*line->metric);
        m_isOpening = false;
    } else if (m_isOpening || m_goals->selected() == nullptr) {
        const size_t worst = furthestBehind(m_board->lines).value_or(0);
        m_goals->select(*m_board->lines[worst].metric);
        m_isOpening = false;
    }
    askDetail();
    Q_EMIT answered();
}

std::optional<size_t> KpiPage::selectedLine() const
{
    const KpiMetric *metric = m_goals->selected();
    if (!m_board || metric == nullptr)
        return std::nullopt;
    const auto found = std::ranges::find(m_board->lines, metric, &GoalLine::metric);
    return found != m_board->lines.end() ? std::optional(size_t(found - m_board->lines.begin()))
                                         : std::nullopt;
}

void KpiPage::askDetail()
{
    const auto line = selectedLine();
    if (!line)
        return;
    const bool isRanked = !m_services.isOwn() && m_choice.subject.kind != KpiSubject::Kind::Agent;
    m_ranking->setVisible(isRanked);
    m_askedDetail.ask(m_services.board.detail(m_board, *line, m_chart->isSummed(), isRanked),
                      [this](const Result<KpiDetail> &detail) {
                          if (!detail)
                              Q_EMIT notice(detail.error().toString());
                          else
                              takeDetail(*detail);
                      });
}

void KpiPage::takeDetail(const KpiDetail &detail)
{
    const auto line = selectedLine();
    if (!line || m_board->lines[*line].metric != detail.metric)
        return;
    m_chart->setDetail(*m_board, m_board->lines[*line], detail, m_services.currency());
    m_ranking->setRanking(*m_board, m_board->lines[*line], detail, subjectName());
}

void KpiPage::showEmpty(const QString &failure)
{
    m_isOpening = true;
    if (failure.isEmpty())
        m_empty->showNoGoals(*m_board, subjectName(), m_services.board.calendar(), m_services.mayEdit());
    else
        m_empty->showFailure(failure);
    m_stack->setCurrentWidget(m_empty);
}

void KpiPage::copyBefore()
{
    onFinished(m_services.board.copyBefore(m_choice), this, [this](const Result<void> &done) {
        if (!done)
            Q_EMIT notice(done.error().toString());
        else
            ask();
    });
}

void KpiPage::open(const KpiMetric *metric)
{
    if (!m_board)
        return;
    const auto line = std::ranges::find(m_board->lines, metric, &GoalLine::metric);
    if (line == m_board->lines.end() || !line->done)
        return;
    const Calendar calendar = m_services.board.calendar();
    DrillRequest request;
    request.query = std::make_shared<KpiRowQuery>(
        m_services.rows,
        KpiRowQuery::What{m_choice.subject, metric, m_board->range.from, m_board->range.until.addDays(-1)},
        calendar, m_services.currency());
    request.title = QStringList{metric->title(), subjectName(),
                                kpiwords::period(m_choice.period, m_board->range, calendar)}
                        .join(QStringLiteral(" \u00B7 "));
    request.check = checkOf(*line);
    Q_EMIT drillDown(request);
}

void KpiPage::openTile(KpiTiles::Tile tile)
{
    switch (tile) {
    case KpiTiles::OnPace:
    case KpiTiles::Gone:
        m_goals->table()->setFocus();
        break;
    case KpiTiles::Furthest:
        if (const auto worst = m_board ? furthestBehind(m_board->lines) : std::nullopt) {
            m_goals->select(*m_board->lines[*worst].metric);
            askDetail();
            open(m_board->lines[*worst].metric);
        }
        break;
    case KpiTiles::Yesterday:
        setDay(KpiPeriod::Day, m_services.board.today().addDays(-1));
        break;
    case KpiTiles::Other:
        setDay(m_board ? m_board->other.period : KpiPeriod::Week, m_services.board.today());
        break;
    }
}

ReportTable KpiPage::report() const
{
    return m_board ? kpiReport(*m_board, subjectName(), m_services.currency(), m_services.board.calendar())
                   : ReportTable();
}

void KpiPage::openExport()
{
    auto *dialog = new ExportDialog(report(), m_services.board.calendar(), m_services.exports, m_prompts,
                                    m_looks.settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::saved, this,
            [this](const QString &file) { Q_EMIT notice(tr("Saved to %1").arg(file)); });
    dialog->open();
}

void KpiPage::remember() const
{
    m_looks.settings.setValue(subjectKey, toText(m_choice.subject));
    m_looks.settings.setValue(periodKey, periodName(m_choice.period));
}

void KpiPage::restore()
{
    const QStringList parts = m_looks.settings.value(subjectKey).toString().split(u':');
    if (parts.size() == 2)
        m_choice.subject = {KpiSubject::Kind(std::clamp(parts[0].toInt(), 0, 2)), parts[1].toLongLong()};
    else if (const auto subjects = m_services.subjects(); !subjects.empty())
        m_choice.subject = subjects.front().subject;
    if (!periodFromName(m_looks.settings.value(periodKey).toString(), m_choice.period))
        m_choice.period = KpiPeriod::Month;
    m_choice.day = m_services.board.today();
    m_chart->setSummed(m_looks.settings.value(summedKey, true).toBool());
}

void KpiPage::retranslate()
{
    m_header->retranslate();
    m_chart->retranslate();
    m_goals->table()->setAccessibleName(tr("Goals"));
    showHeader();
    if (m_board && m_isActive)
        ask();
}

} // namespace callhelm
