#include "common/tablecolumns.h"

#include <algorithm>
#include <utility>

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QSettings>

#include "common/tableview.h"
#include "common/titleheader.h"

namespace callhelm {

namespace {

constexpr int widestAtFirst = 260;
constexpr int leastWords = 84;
constexpr int leastState = 124;
constexpr int leastStage = 92; ///< the bars and the beginning of the name
constexpr int growEvery = 3000; // ms
constexpr int leastVisible = 20; ///< a column less wide than that was hidden

} // namespace

TableColumns::TableColumns(TableView &view, TitleHeader &header, QSettings &settings,
                           const QString &layoutKey)
    : m_view(view), m_header(header), m_settings(settings), m_layoutKey(layoutKey)
{
}

void TableColumns::setTable(TableModel *table, const std::vector<int> &hidden)
{
    m_table = table;
    m_hiddenAtFirst = hidden;
    m_fitted = false;
    for (const int column : hidden)
        m_view.setColumnHidden(column, true);
    restore();
}

void TableColumns::setIfRoom(std::vector<int> columns)
{
    m_ifRoom = std::move(columns);
    shareOutWidth();
}

std::vector<int> TableColumns::shown() const
{
    std::vector<int> columns;
    const QHeaderView *header = m_view.horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual)
        if (const int column = header->logicalIndex(visual); !header->isSectionHidden(column))
            columns.push_back(column);
    return columns;
}

void TableColumns::choose(int column, bool show)
{
    if (!show && shown().size() <= 1)
        return;
    m_ownColumns = true;
    m_view.setColumnHidden(column, !show);
    if (show && m_view.columnWidth(column) < leastVisible)
        m_view.resizeColumnToContents(column);
    shareOutWidth();
    save();
}

void TableColumns::reset(int sortColumn, Qt::SortOrder order)
{
    m_settings.remove(m_layoutKey);
    QHeaderView *header = m_view.horizontalHeader();
    {
        const QScopedValueRollback<bool> guard(m_arranging, true);
        for (int column = 0; column < m_table->columnCount(); ++column) {
            header->moveSection(header->visualIndex(column), column);
            const bool hide
                = std::find(m_hiddenAtFirst.begin(), m_hiddenAtFirst.end(), column) != m_hiddenAtFirst.end();
            m_view.setColumnHidden(column, hide);
        }
        if (sortColumn >= 0)
            m_view.sortByColumn(sortColumn, order);
    }
    m_ownWidths = false;
    m_ownColumns = false;
    fit();
}

void TableColumns::widthChanged()
{
    if (m_arranging || !m_fitted)
        return;
    m_ownWidths = true;
    m_header.fitHeight();
    save();
}

int TableColumns::wantedWidth(int column)
{
    const int title = m_header.leastWidth(m_table->column(column).title);
    const int wanted = std::clamp(m_view.sizeHintForColumn(column), title, std::max(title, widestAtFirst));
    // Columns of living tables grow, but do not breathe.
    int &widest = m_widest[size_t(column)];
    widest = std::max(widest, wanted);
    return widest;
}

void TableColumns::grow()
{
    if (m_ownWidths || !m_fitted || (m_grown.isValid() && m_grown.elapsed() < growEvery))
        return;
    m_grown.start();
    const std::vector<int> before = m_widest;
    for (int column = 0; column < m_table->columnCount(); ++column)
        wantedWidth(column);
    if (m_widest != before)
        shareOutWidth();
}

void TableColumns::fit()
{
    if (!m_table || !m_table->columnCount())
        return;
    m_fitted = m_table->rowCount() > 0;
    m_widest.assign(size_t(m_table->columnCount()), 0);
    shareOutWidth();
}

/// States with long reasons, and then names, may be cut short where that saves scrolling sideways. Returns
/// how much was gained: all that lacks, or nothing.
int TableColumns::shortenWords(std::vector<int> &widths, int lacking) const
{
    std::vector<int> shorter = widths;
    int left = lacking;
    for (const auto &[kind, narrow] :
         {std::pair(ValueKind::AgentState, leastState), std::pair(ValueKind::LongText, leastWords),
          std::pair(ValueKind::Stage, leastStage), std::pair(ValueKind::Text, leastWords)}) {
        std::vector<int> gains(widths.size(), 0);
        int possible = 0;
        for (const int column : shown()) {
            if (m_table->kindOf(column) != kind)
                continue;
            const int least = std::max(narrow, m_header.leastWidth(m_table->column(column).title));
            gains[size_t(column)] = std::max(0, widths[size_t(column)] - least);
            possible += gains[size_t(column)];
        }
        const int wanted = std::min(left, possible);
        for (size_t column = 0; column < widths.size() && possible > 0; ++column) {
            const int gain = std::min(left, (gains[column] * wanted + possible - 1) / possible);
            shorter[column] -= gain;
            left -= gain;
        }
    }
    if (left > 0)
        return 0;
    widths = std::move(shorter);
    return lacking;
}

void TableColumns::shareOutWidth()
{
    // Until somebody drags a column, the table fills its width: words get what figures do not need.
    if (!m_table || m_ownWidths || m_arranging)
        return;
    m_widest.resize(size_t(m_table->columnCount()), 0);
    const QScopedValueRollback<bool> guard(m_arranging, true);
    std::vector<int> wanted(size_t(m_table->columnCount()), 0);
    int used = 0;
    const auto isOptional = [this](int column) {
        return std::find(m_ifRoom.begin(), m_ifRoom.end(), column) != m_ifRoom.end();
    };
    int shortened = 0; // of states with long reasons: a column more is worth that
    for (int column = 0; column < m_table->columnCount(); ++column) {
        const int width = wanted[size_t(column)] = wantedWidth(column);
        if (m_view.isColumnHidden(column) || (!m_ownColumns && isOptional(column)))
            continue;
        used += width;
        if (m_table->kindOf(column) == ValueKind::AgentState)
            shortened += std::max(0, width - leastState);
    }
    bool room = true;
    for (const int column : m_ifRoom) {
        if (m_ownColumns)
            break;
        room = room && used - shortened + wanted[size_t(column)] <= m_view.viewport()->width();
        m_view.setColumnHidden(column, !room);
        used += room ? wanted[size_t(column)] : 0;
    }
    if (used > m_view.viewport()->width())
        used -= shortenWords(wanted, used - m_view.viewport()->width());
    const auto weight = [this](int column) { return isNumeric(m_table->kindOf(column)) ? 1 : 3; };
    const std::vector<int> columns = shown();
    int shares = 0;
    for (const int column : columns)
        shares += weight(column);
    const int spare = std::max(0, m_view.viewport()->width() - used);
    for (const int column : columns)
        m_view.setColumnWidth(column,
                              wanted[size_t(column)] + (shares > 0 ? spare * weight(column) / shares : 0));
    m_header.fitHeight();
}

void TableColumns::save()
{
    if (m_arranging || !m_table || !m_fitted)
        return;
    m_settings.setValue(m_layoutKey, m_view.horizontalHeader()->saveState());
    m_settings.setValue(m_layoutKey + QStringLiteral("-columns"), m_table->columnCount());
    m_settings.setValue(m_layoutKey + QStringLiteral("-own"), m_ownWidths);
    m_settings.setValue(m_layoutKey + QStringLiteral("-chosen"), m_ownColumns);
}

void TableColumns::restore()
{
    // A layout of another version of the table, with other columns, is no good.
    if (m_settings.value(m_layoutKey + QStringLiteral("-columns")).toInt() != m_table->columnCount())
        return;
    const QScopedValueRollback<bool> guard(m_arranging, true);
    m_view.horizontalHeader()->restoreState(m_settings.value(m_layoutKey).toByteArray());
    m_ownWidths = m_settings.value(m_layoutKey + QStringLiteral("-own")).toBool();
    m_ownColumns = m_settings.value(m_layoutKey + QStringLiteral("-chosen")).toBool();
    if (shown().empty())
        m_view.setColumnHidden(0, false);
}

} // namespace callhelm
