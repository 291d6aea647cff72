#include "rows/drillpage.h"

#include <set>
#include <string>
#include <tuple>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "common/plainlabel.h"
#include "common/format.h"
#include "common/tableexport.h"
#include "common/tableview.h"
#include "dialogs/exportdialog.h"
#include "items/legmodel.h"
#include "rows/exportnotes.h"
#include "services/workspace.h"

namespace callhelm {

namespace {

RowKind kindOf(DrillRequest::Kind kind)
{
    switch (kind) {
    case DrillRequest::Kind::Visits:
        return RowKind::Visits;
    case DrillRequest::Kind::Legs:
        return RowKind::Legs;
    case DrillRequest::Kind::Attempts:
        return RowKind::Attempts;
    case DrillRequest::Kind::Sessions:
        return RowKind::Sessions;
    case DrillRequest::Kind::Pauses:
        return RowKind::Pauses;
    case DrillRequest::Kind::Directs:
        return RowKind::Directs;
    case DrillRequest::Kind::Debts: // has a page of its own
        break;
    }
    return RowKind::Visits;
}

/// "22/11/2026", "20/11/2026 – 22/11/2026", or with times where the days are not whole.
QString rangeWords(const TimeRange &range, const Calendar &calendar)
{
    const QDate first = calendar.dayOf(range.from);
    const QDate last = calendar.dayOf(range.to - Duration(1));
    if (calendar.startOf(first) != range.from || calendar.startOf(last.addDays(1)) != range.to)
        return QStringLiteral("%1 – %2").arg(format::dateTime(range.from, calendar),
                                             format::dateTime(range.to, calendar));
    if (first == last)
        return format::date(first);
    return QStringLiteral("%1 – %2").arg(format::date(first), format::date(last));
}

} // namespace

DrillPage::DrillPage(Workspace &workspace, const UiContext &looks, Prompts &prompts, DrillRequest request,
                     QWidget *parent, std::shared_ptr<RowSource> rows)
    : Page(parent)
    , m_workspace(workspace)
    , m_looks(looks)
    , m_prompts(prompts)
    , m_request(std::move(request))
    , m_header(new QWidget(this))
    , m_export(new QPushButton)
    , m_range(new PlainLabel)
    , m_check(new PlainLabel)
    , m_madeOf(new PlainLabel)
    , m_rows(new RowsPane(workspace, looks, QStringLiteral("drill/table")))
    , m_attempts(this)
    , m_directs(this)
{
    auto *header = new QHBoxLayout(m_header);
    header->setContentsMargins(0, 0, 0, 0);
    header->addWidget(m_export);
    m_header->hide();

    m_range->setProperty("second", true);
    m_madeOf->setProperty("second", true);
    m_madeOf->setWordWrap(true);
    m_madeOf->setText(m_request.madeOf);
    m_madeOf->setVisible(!m_request.madeOf.isEmpty());
    m_rows->setCountShown(false);
    m_check->setFont(looks.theme.font(Theme::Face::CardTitle));
    auto *line = new QHBoxLayout;
    line->setSpacing(space::m);
    line->addWidget(m_check);
    line->addStretch(1);
    line->addWidget(m_range);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addLayout(line);
    layout->addWidget(m_madeOf);
    layout->addWidget(m_rows, 1);

    connect(m_rows, &RowsPane::answered, this, [this] {
        if (m_request.expectedCalls)
            return countCalls();
        m_answered = true;
        showCheck();
    });
    connect(m_rows, &RowsPane::exportWanted, this, &DrillPage::openExport);
    connect(m_export, &QPushButton::clicked, this, &DrillPage::openExport);
    connect(&looks.theme, &Theme::changed, this, &DrillPage::showCheck);
    retranslate();

    if (rows)
        m_rows->rows().setSource(std::move(rows));
    RowsQuestion question{kindOf(m_request.kind),
                          {m_request.filter},
                          m_request.missedOnly,
                          m_request.kind != DrillRequest::Kind::Directs || !m_request.expectedCount};
    question.filters.insert(question.filters.end(), m_request.more.begin(), m_request.more.end());
    m_rows->ask(question);
}

QWidget *DrillPage::headerWidget()
{
    m_header->show();
    return m_header;
}

void DrillPage::activate() { m_rows->table()->setFocus(); }

bool DrillPage::agrees() const
{
    if (!m_answered)
        return false;
    const RowsAnswer &answer = m_rows->answer();
    if (m_request.expectedCount && *m_request.expectedCount != answer.total)
        return false;
    if (m_request.expectedCalls && m_request.expectedCalls != m_calls)
        return false;
    return !m_request.expectedSum || *m_request.expectedSum == answer.sum;
}

/// An agent took part in a call when he talked, dialled or was rung in vain: the legs shown, the attempts and
/// the calls without a queue together, each call once for each agent.
void DrillPage::countCalls()
{
    RowSource &source = m_rows->rows().source();
    m_directs.ask(source.directs(directFilter(m_request.filter, false)),
                  [this, &source](const Result<Rows<DirectRow>> &directs) {
                      m_attempts.ask(source.attempts(m_request.filter, false),
                                     [this, directs](const Result<Rows<AttemptRow>> &attempts) {
                                         countCalls(attempts, directs);
                                     });
                  });
}

void DrillPage::countCalls(const Result<Rows<AttemptRow>> &attempts, const Result<Rows<DirectRow>> &directs)
{
    const auto isWhole = [](const auto &rows) { return rows && rows->total == qint64(rows->rows.size()); };
    m_answered = true;
    m_calls.reset();
    const std::vector<LegRow> &legs = m_rows->rows().legs().rows();
    if (isWhole(attempts) && isWhole(directs) && m_rows->answer().total == qint64(legs.size())) {
        std::set<std::pair<AgentId, std::string>> calls;
        for (const LegRow &leg : legs)
            if (leg.agent.isValid())
                calls.emplace(leg.agent, leg.call);
        for (const AttemptRow &attempt : attempts->rows)
            calls.emplace(attempt.agent, attempt.call);
        for (const DirectRow &call : directs->rows)
            calls.emplace(call.agent, call.call);
        m_calls = qint64(calls.size());
    }
    showCheck();
}

QString DrillPage::checkText() const
{
    if (!m_answered)
        return {};
    QStringList parts{m_rows->countText()};
    const RowsAnswer &answer = m_rows->answer();
    const QString sign = agrees() ? QStringLiteral(" ✓") : QStringLiteral(" ✗");
    const auto expected = [&](const QString &value) {
        parts << (m_request.checked.isEmpty() ? tr("figure %1").arg(value)
                                              : m_request.checked + QLatin1Char(' ') + value)
                + sign;
    };
    if (m_request.expectedCount)
        expected(format::number(*m_request.expectedCount));
    if (m_request.expectedSum) {
        parts << tr("%1 in all").arg(format::length(answer.sum));
        expected(format::length(*m_request.expectedSum));
    }
    if (m_request.expectedCalls) {
        if (m_calls)
            parts << tr("%Ln distinct call(s) with those not answered", nullptr, int(*m_calls));
        expected(format::number(*m_request.expectedCalls));
    }
    if (!agrees())
        parts << tr("the figure has moved on since it was opened");
    return parts.join(QStringLiteral(" · "));
}

void DrillPage::showCheck()
{
    const bool checked = m_request.expectedCount || m_request.expectedSum || m_request.expectedCalls;
    const Tone tone = !m_answered || !checked ? Tone::None : agrees() ? Tone::Good : Tone::Warn;
    m_check->setStyleSheet(QStringLiteral("color: %1").arg(m_looks.theme.color(tone).name()));
    m_check->setText(checkText());
}

void DrillPage::openExport()
{
    static const char *const names[]{"visits", "legs", "attempts", "sessions", "pauses", "calls"};
    std::vector<ReportNote> notes = exportNotes(m_workspace, m_request.filter.range, false);
    notes.insert(notes.begin(), {tr("Rows behind"), m_request.title});
    ReportTable report = reportOf(*m_rows->table(), m_looks.text, QLatin1String(names[int(m_request.kind)]),
                                  std::move(notes));
    auto *dialog
        = new ExportDialog(std::move(report), m_workspace.calendar(), m_prompts, m_looks.settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::saved, this,
            [this](const QString &file) { Q_EMIT notice(tr("Saved to %1").arg(file)); });
    dialog->open();
}

void DrillPage::retranslate()
{
    m_export->setText(tr("Export…"));
    const TimeRange &range = m_request.filter.range;
    m_range->setText(rangeWords(range, m_workspace.calendar()));
    m_rows->setEmptyTexts(tr("No rows are behind this figure."), {});
    showCheck();
}

} // namespace callhelm
