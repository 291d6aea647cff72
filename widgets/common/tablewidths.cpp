// How a TableView shares out its width, and how it remembers what somebody arranged.
#include "common/tableview.h"

#include <algorithm>
#include <utility>

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QSettings>

#include "common/titleheader.h"

namespace callhelm {

namespace {

constexpr int widestAtFirst = 260;
constexpr int leastWords = 84;
constexpr int leastState = 124;
constexpr int growEvery = 3000; // ms

} // namespace

int TableView::wantedWidth(int column)
{
    const int title = m_header->leastWidth(m_table->column(column).title);
    const int wanted = std::clamp(sizeHintForColumn(column), title, std::max(title, widestAtFirst));
    // Columns of living tables grow, but do not breathe.
    int &widest = m_widest[size_t(column)];
    widest = std::max(widest, wanted);
    return widest;
}

void TableView::growColumns()
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

void TableView::fitColumns()
{
    if (!m_table || !m_table->columnCount())
        return;
    m_fitted = m_table->rowCount() > 0;
    m_widest.assign(size_t(m_table->columnCount()), 0);
    shareOutWidth();
}

/// States with long reasons, and then names, may be cut short where that saves scrolling sideways. Returns
/// how much was gained: all that lacks, or nothing.
int TableView::shortenWords(std::vector<int> &widths, int lacking) const
{
    std::vector<int> shorter = widths;
    int left = lacking;
    for (const auto &[kind, narrow] :
         {std::pair(ValueKind::AgentState, leastState), std::pair(ValueKind::Text, leastWords)}) {
        std::vector<int> gains(widths.size(), 0);
        int possible = 0;
        for (const int column : shownColumns()) {
            if (m_table->column(column).kind != kind)
                continue;
            const int least = std::max(narrow, m_header->leastWidth(m_table->column(column).title));
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

void TableView::shareOutWidth()
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
        if (isColumnHidden(column) || (!m_ownColumns && isOptional(column)))
            continue;
        used += width;
        if (m_table->column(column).kind == ValueKind::AgentState)
            shortened += std::max(0, width - leastState);
    }
    bool room = true;
    for (const int column : m_ifRoom) {
        if (m_ownColumns)
            break;
        room = room && used - shortened + wanted[size_t(column)] <= viewport()->width();
        setColumnHidden(column, !room);
        used += room ? wanted[size_t(column)] : 0;
    }
    if (used > viewport()->width())
        used -= shortenWords(wanted, used - viewport()->width());
    const auto weight = [this](int column) { return isNumeric(m_table->column(column).kind) ? 1 : 3; };
    const std::vector<int> columns = shownColumns();
    int shares = 0;
    for (const int column : columns)
        shares += weight(column);
    const int spare = std::max(0, viewport()->width() - used);
    for (const int column : columns)
        setColumnWidth(column, wanted[size_t(column)] + (shares > 0 ? spare * weight(column) / shares : 0));
    m_header->fitHeight();
}

void TableView::saveLayout()
{
    if (m_arranging || !m_table || !m_fitted)
        return;
    m_settings.setValue(m_layoutKey, horizontalHeader()->saveState());
    m_settings.setValue(m_layoutKey + QStringLiteral("-columns"), m_table->columnCount());
    m_settings.setValue(m_layoutKey + QStringLiteral("-own"), m_ownWidths);
    m_settings.setValue(m_layoutKey + QStringLiteral("-chosen"), m_ownColumns);
}

void TableView::restoreLayout()
{
    // A layout of another version of the table, with other columns, is no good.
    if (m_settings.value(m_layoutKey + QStringLiteral("-columns")).toInt() != m_table->columnCount())
        return;
    const QScopedValueRollback<bool> guard(m_arranging, true);
    horizontalHeader()->restoreState(m_settings.value(m_layoutKey).toByteArray());
    m_ownWidths = m_settings.value(m_layoutKey + QStringLiteral("-own")).toBool();
    m_ownColumns = m_settings.value(m_layoutKey + QStringLiteral("-chosen")).toBool();
    if (shownColumns().empty())
        setColumnHidden(0, false);
}

} // namespace callhelm
