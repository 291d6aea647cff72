#include "rows/drillpage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include "common/plainlabel.h"
#include "common/format.h"
#include "common/tableexport.h"
#include "common/tableview.h"
#include "dialogs/exportdialog.h"
#include "rows/exportnotes.h"
#include "rows/namesof.h"
#include "services/calendarservice.h"
#include "services/callquestions.h"

namespace callhelm {

namespace {

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

DrillPage::DrillPage(CallQuestions &calls, const CalendarService &calendar, ExportService &exports,
                     const UiContext &looks, Prompts &prompts, DrillRequest request, QWidget *parent,
                     std::shared_ptr<RowSource> rows)
    : Page(parent)
    , m_calendar(calendar)
    , m_exports(exports)
    , m_looks(looks)
    , m_prompts(prompts)
    , m_request(std::move(request))
    , m_seesAll(calls.seesAll())
    , m_header(new QWidget(this))
    , m_export(new QPushButton)
    , m_range(new PlainLabel)
    , m_check(new PlainLabel)
    , m_madeOf(new PlainLabel)
    , m_source(std::move(rows))
    , m_rows(new RowsPane(m_source ? *m_source : static_cast<RowSource &>(calls), namesOf(calls), looks,
                          QStringLiteral("drill/table")))
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
        m_answered = true;
        showCheck();
    });
    connect(m_rows, &RowsPane::exportWanted, this, &DrillPage::openExport);
    connect(m_export, &QPushButton::clicked, this, &DrillPage::openExport);
    connect(&looks.theme, &Theme::changed, this, &DrillPage::showCheck);
    retranslate();

    m_rows->ask(m_request.query);
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
    switch (m_request.check.measure) {
    case RowMeasure::None:
        break;
    case RowMeasure::Count:
        return answer.total == m_request.check.value;
    case RowMeasure::Sum:
        return answer.sum == m_request.check.value;
    case RowMeasure::Calls:
        return answer.calls == m_request.check.value;
    }
    return true;
}

QString DrillPage::checkText() const
{
    if (!m_answered)
        return {};
    QStringList parts{m_rows->countText()};
    const RowsAnswer &answer = m_rows->answer();
    const RowCheck &check = m_request.check;
    const auto expected = [&](const QString &value) {
        parts << (m_request.checked.isEmpty() ? tr("figure %1").arg(value)
                                              : m_request.checked + QLatin1Char(' ') + value)
                + (agrees()        ? QStringLiteral(" ✓")
                       : m_seesAll ? QStringLiteral(" ✗")
                                   : QString());
    };
    switch (check.measure) {
    case RowMeasure::None:
        break;
    case RowMeasure::Count:
        expected(format::number(check.value));
        break;
    case RowMeasure::Sum:
        parts << tr("%1 in all").arg(m_request.query->sumText(answer.sum));
        expected(m_request.query->sumText(check.value));
        break;
    case RowMeasure::Calls:
        if (answer.calls)
            parts << m_request.query->distinctWords(*answer.calls);
        expected(format::number(check.value));
        break;
    }
    if (!agrees())
        parts << (m_seesAll ? tr("the figure has moved on since it was opened")
                            : tr("the figure is of the whole queue; you see the calls of your agents"));
    return parts.join(QStringLiteral(" · "));
}

void DrillPage::showCheck()
{
    const bool checked = m_request.check.measure != RowMeasure::None;
    const Tone tone = !m_answered || !checked ? Tone::None : agrees() ? Tone::Good : Tone::Warn;
    m_check->setStyleSheet(QStringLiteral("color: %1").arg(m_looks.theme.color(tone).name()));
    m_check->setText(checkText());
}

void DrillPage::openExport()
{
    std::vector<ReportNote> notes = exportNotes(m_calendar.calendar(), m_request.query->range());
    notes.insert(notes.begin(), {tr("Rows behind"), m_request.title});
    ReportTable report
        = reportOf(*m_rows->table(), m_looks.text, m_request.query->exportId(), std::move(notes));
    auto *dialog = new ExportDialog(std::move(report), m_calendar.calendar(), m_exports, m_prompts,
                                    m_looks.settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::saved, this,
            [this](const QString &file) { Q_EMIT notice(tr("Saved to %1").arg(file)); });
    dialog->open();
}

void DrillPage::retranslate()
{
    m_export->setText(tr("Export…"));
    m_range->setText(rangeWords(m_request.query->range(), m_calendar.calendar()));
    m_rows->setEmptyTexts(tr("No rows are behind this figure."), {});
    showCheck();
}

} // namespace callhelm
