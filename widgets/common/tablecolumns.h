#pragma once

#include <vector>

#include <QElapsedTimer>
#include <QPointer>
#include <QString>

#include "items/tablemodel.h"

class QSettings;

namespace callhelm {

class TableView;
class TitleHeader;

/// The columns of a TableView: which show, how wide they are, and what of it somebody has arranged, which is
/// remembered.
class TableColumns
{
public:
    /// All must outlive it. The layout is kept in the settings under the key.
    TableColumns(TableView &view, TitleHeader &header, QSettings &settings, const QString &layoutKey);

    /// Takes the view's new model; `hidden` are the columns that do not show until somebody chooses them.
    void setTable(TableModel *table, const std::vector<int> &hidden);
    /// Hidden columns that may show by themselves, in this order, where there is room.
    void setIfRoom(std::vector<int> columns);
    /// Visible columns, left to right as shown.
    [[nodiscard]] std::vector<int> shown() const;
    /// Shows or hides a column for somebody; the last one that shows stays.
    void choose(int column, bool show);
    /// Back to the columns, widths and order of the first start, sorted by a column (-1: as they are).
    void reset(int sortColumn, Qt::SortOrder order);

    /// Widths by what the cells need; again once there are rows.
    void fit();
    [[nodiscard]] bool isFitted() const { return m_fitted; }
    [[nodiscard]] bool hasOwnWidths() const { return m_ownWidths; }
    /// Lets columns of living tables grow, now and then.
    void grow();
    /// Fills the view's width: words get what figures do not need. Does nothing once somebody has dragged a
    /// column.
    void shareOutWidth();
    /// Somebody (or the program, which is no matter) has changed a column's width.
    void widthChanged();
    void save();

private:
    int wantedWidth(int column);
    int shortenWords(std::vector<int> &widths, int lacking) const;
    void restore();

    TableView &m_view;
    TitleHeader &m_header;
    QSettings &m_settings;
    QString m_layoutKey;
    QPointer<TableModel> m_table;
    std::vector<int> m_hiddenAtFirst;
    std::vector<int> m_widest; ///< what each column has needed so far
    QElapsedTimer m_grown;
    std::vector<int> m_ifRoom;
    bool m_ownColumns = false; ///< somebody has chosen columns
    bool m_ownWidths = false; ///< somebody has dragged a column
    bool m_fitted = false;
    bool m_arranging = false;
};

} // namespace callhelm
