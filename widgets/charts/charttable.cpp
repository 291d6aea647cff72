#include "charts/charttable.h"

#include <algorithm>

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include "charts/timeaxis.h"
#include "common/format.h"

namespace callhelm {

namespace {

class RuledDelegate final : public QStyledItemDelegate
{
public:
    RuledDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) { }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem inner = option;
        inner.rect.adjust(space::xs + 1, 0, -space::xs - 1, 0); // under the titles
        QStyledItemDelegate::paint(painter, inner, index);
        painter->setPen(m_theme.color(Token::Border));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }

private:
    const Theme &m_theme;
};

} // namespace

ChartTable::ChartTable(const Theme &theme, std::function<const Calendar &()> calendar, QWidget *parent)
    : QTableWidget(parent), m_calendar(std::move(calendar))
{
    setItemDelegate(new RuledDelegate(theme, this));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(26);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents); // headings are never cut
    horizontalHeader()->setStretchLastSection(true);
    connect(this, &QTableWidget::activated, this, [this](const QModelIndex &index) {
        if (size_t(index.row()) < m_slots.size())
            Q_EMIT opened(m_slots[size_t(index.row())]);
    });
}

void ChartTable::put(int row, int column, const QString &text, Qt::Alignment alignment)
{
    QTableWidgetItem *cell = item(row, column);
    if (!cell) {
        cell = new QTableWidgetItem;
        setItem(row, column, cell);
    }
    if (cell->text() != text)
        cell->setText(text);
    cell->setTextAlignment(alignment | Qt::AlignVCenter);
}

void ChartTable::setPicture(const ChartPicture &picture)
{
    std::vector<std::pair<const ChartSeries *, ChartPicture::Unit>> columns;
    for (const ChartSeries &one : picture.series)
        columns.emplace_back(&one, picture.unit);
    for (const ChartSeries &one : picture.lines)
        columns.emplace_back(&one, picture.linesUnit());

    // Only slots that have begun: what has not come yet is no figure.
    std::vector<size_t> &slots = m_slots;
    slots.clear();
    for (size_t slot = 0; slot < picture.starts.size(); ++slot)
        if (std::any_of(columns.begin(), columns.end(), [slot](const auto &column) {
                return slot < column.first->values.size() && column.first->values[slot].has_value();
            }))
            slots.push_back(slot);

    setColumnCount(int(columns.size()) + 1);
    setRowCount(int(slots.size()));
    QStringList titles{tr("When")};
    for (const auto &[one, unit] : columns)
        titles << one->name;
    setHorizontalHeaderLabels(titles);
    for (int column = 0; column < columnCount(); ++column)
        horizontalHeaderItem(column)->setTextAlignment((column ? Qt::AlignRight : Qt::AlignLeft)
                                                       | Qt::AlignVCenter);
    for (int row = 0; row < int(slots.size()); ++row) {
        const size_t slot = slots[size_t(row)];
        put(row, 0, slotWords(picture, slot, m_calendar()), Qt::AlignLeft);
        for (size_t i = 0; i < columns.size(); ++i)
            put(row, int(i) + 1, chartValue(columns[i].first->values[slot], columns[i].second),
                Qt::AlignRight);
    }
}

void ChartTable::keyPressEvent(QKeyEvent *event)
{
    if (!event->matches(QKeySequence::Copy))
        return QTableWidget::keyPressEvent(event);
    QString all;
    for (int row = 0; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column)
            cells << item(row, column)->text();
        all += cells.join(u'\t') + u'\n';
    }
    QApplication::clipboard()->setText(all);
}

} // namespace callhelm
