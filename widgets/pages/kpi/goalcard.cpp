#include "pages/kpi/goalcard.h"

#include <algorithm>

#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QScopedValueRollback>

#include "common/format.h"
#include "common/plainlabel.h"
#include "common/figureformat.h"
#include "common/tableview.h"
#include "delegates/goalbardelegate.h"
#include "items/goallinemodel.h"
#include "pages/kpi/kpiwords.h"

namespace callhelm {

/// What bar and mark mean.
class GoalCard::Legend final : public QWidget
{
public:
    explicit Legend(const Theme &theme) : m_theme(theme)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    void show(const QString &done, const QString &pace)
    {
        m_done = done;
        m_pace = pace;
        setAccessibleName(done + QStringLiteral(", ") + pace);
        updateGeometry();
        update();
    }
    QSize sizeHint() const override
    {
        const QFontMetrics metrics(m_theme.font(Theme::Face::Caption));
        return {signRoom + metrics.horizontalAdvance(m_done) + space::m
                    + (m_pace.isEmpty() ? 0 : markRoom + metrics.horizontalAdvance(m_pace)),
                20};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setFont(m_theme.font(Theme::Face::Caption));
        painter.fillRect(QRect(0, height() / 2 - 4, 9, 9), m_theme.color(Token::Accent));
        painter.setPen(m_theme.color(Token::TextSecond));
        int x = signRoom;
        painter.drawText(QRect(x, 0, width(), height()), Qt::AlignLeft | Qt::AlignVCenter, m_done);
        if (m_pace.isEmpty())
            return;
        x += painter.fontMetrics().horizontalAdvance(m_done) + space::m;
        painter.fillRect(QRect(x, height() / 2 - 7, 2, 14), m_theme.color(Token::Text));
        painter.drawText(QRect(x + markRoom, 0, width(), height()), Qt::AlignLeft | Qt::AlignVCenter, m_pace);
    }

private:
    static constexpr int signRoom = 15;
    static constexpr int markRoom = 8;
    const Theme &m_theme;
    QString m_done, m_pace;
};

GoalCard::GoalCard(const UiContext &looks, QWidget *parent)
    : Card(looks.theme, parent)
    , m_model(new GoalLineModel(this))
    , m_table(new TableView(looks.theme, looks.text, looks.settings, QStringLiteral("kpi/goals"), this))
    , m_legend(new Legend(looks.theme))
    , m_note(new PlainLabel(this))
{
    using Column = GoalLineColumn;
    // Names are not cut, and nothing scrolls sideways, for what else there is to say.
    const std::vector<int> others{int(Column::Needed), int(Column::SoFar), int(Column::State)};
    m_table->setTable(m_model, others);
    m_table->setColumnsIfRoom(others);
    m_table->setSortingEnabled(false); // in their groups
    m_model->sort(-1); // whatever the view had begun with
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setItemDelegateForColumn(int(Column::OfGoal),
                                      new GoalBarDelegate(looks.theme, looks.text, true, m_table));
    addHeaderWidget(m_legend);
    setTable(m_table);
    m_note->setProperty("second", true);
    m_note->setFont(looks.theme.font(Theme::Face::Caption));
    m_note->setWordWrap(true);
    addContent(m_note);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_isShowing && selected() != nullptr)
            Q_EMIT selectedChanged();
    });
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &index) {
        if (const KpiMetric *metric = m_model->rowAt(index.row()).line.metric)
            Q_EMIT opened(metric);
    });
    connect(m_table, &TableView::exportWanted, this, &GoalCard::exportWanted);
}

void GoalCard::setBoard(const KpiBoard &board, const QString &title, const Calendar &calendar,
                        const QString &currency)
{
    setTitle(title);
    const auto mark = board.time.evenMark();
    m_legend->show(tr("done"),
                   mark ? tr("even pace, %1").arg(format::share(mark->toDouble(), 0)) : QString());
    const QDate yesterday = board.today.addDays(-1);
    const bool hasYesterday
        = board.choice.period != KpiPeriod::Day && board.time.isRunning && yesterday >= board.range.from;
    setCaption(hasYesterday ? tr("to %1").arg(format::dayMonth(yesterday)) : QString());
    {
        const KpiMetric *kept = selected();
        const QScopedValueRollback showing(m_isShowing, true);
        m_model->setWords(board.choice.period, format::currencySign(currency));
        m_model->setLines(board.lines);
        if (kept != nullptr && selected() != kept)
            select(*kept);
    }
    showNote(board, calendar);
}

void GoalCard::showNote(const KpiBoard &board, const Calendar &calendar)
{
    const bool isRough
        = std::ranges::any_of(board.lines, [](const GoalLine &line) { return line.pace.isApproximate; });
    QStringList parts;
    if (isRough)
        parts << tr("≈ each counts once: judged by how far %1 had come on the same working day.")
                     .arg(kpiwords::shortPeriod(board.choice.period, board.before, calendar));
    if (board.time.isRunning && board.choice.period != KpiPeriod::Day)
        parts << tr("Today is not in the rate until it ends.");
    if (std::ranges::any_of(board.lines, [](const GoalLine &line) { return !line.figure.isCovered; }))
        parts << tr("—: no source tells of this time.");
    m_note->setText(parts.join(u' '));
    m_note->setVisible(!parts.isEmpty());
}

void GoalCard::select(const KpiMetric &metric)
{
    const int row = m_model->rowOf(metric);
    if (row < 0)
        return;
    const QScopedValueRollback showing(m_isShowing, true);
    m_table->selectRow(row);
    m_table->setCurrentIndex(m_model->index(row, 0));
}

const KpiMetric *GoalCard::selected() const
{
    const QModelIndex current = m_table->currentIndex();
    return current.isValid() ? m_model->rowAt(current.row()).line.metric : nullptr;
}

} // namespace callhelm
