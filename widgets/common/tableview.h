#pragma once

#include <memory>

#include <QPointer>
#include <QTableView>

#include "common/theme.h"
#include "delegates/cellformatter.h"
#include "items/tablemodel.h"

class QHelpEvent;
class QSettings;

namespace callhelm {

class TableColumns;
class TitleHeader;
class ValueDelegate;

/// The table of the program: quiet header, rules only between rows, numbers right; sortable, with a column
/// chooser, a layout that is remembered, and copying. Works on any TableModel.
class TableView : public QTableView
{
    Q_OBJECT
public:
    /// The layout is kept in the settings under the key. Theme, text and settings must outlive the view.
    TableView(const Theme &theme, const CellFormatter &text, QSettings &settings, const QString &layoutKey,
              QWidget *parent = nullptr);
    ~TableView() override;

    /// Sets the model; `hidden` are the columns that do not show until somebody chooses them.
    void setTable(TableModel *model, const std::vector<int> &hidden = {});
    [[nodiscard]] TableModel *table() const { return m_table; }
    /// Hidden columns that may show by themselves, in this order, where there is room; until somebody
    /// arranges the columns himself.
    void setColumnsIfRoom(std::vector<int> columns);
    /// Sort order while the person has chosen none.
    void setDefaultSort(int column, Qt::SortOrder order);
    /// Back to the columns, widths and order of the first start.
    void resetLayout();
    /// Announces the passing of time to the columns that tick and show.
    void tick();

    /// Selected rows (all when none is selected) as tab-separated text, columns as shown.
    [[nodiscard]] QString selectionAsTsv(bool withHeaders) const;
    /// Visible columns, left to right as shown.
    [[nodiscard]] std::vector<int> shownColumns() const;
    /// Menu of columns with a tick each; the last one that shows cannot be hidden.
    void fillColumnMenu(QMenu &menu);
    /// What the first screenful of a column needs.
    [[nodiscard]] int sizeHintForColumn(int column) const override;

Q_SIGNALS:
    void opened(const QModelIndex &index); ///< double click or Enter
    /// The menu of a row is about to open: add what the page can do with it.
    void menuOpening(QMenu *menu, const QModelIndex &index);
    void exportWanted(); ///< somebody asks for a CSV file of what is shown
    void typedToFind(const QString &text); ///< letters typed into the table

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void copy(bool withHeaders) const;
    void setHoveredRow(int row);
    bool showToolTip(QHelpEvent &event);

    const CellFormatter &m_text;
    QSettings &m_settings;
    QString m_layoutKey;
    QPointer<TableModel> m_table;
    TitleHeader *m_header;
    ValueDelegate *m_delegate;
    std::unique_ptr<TableColumns> m_columns;
    int m_defaultSort = -1;
    Qt::SortOrder m_defaultOrder = Qt::AscendingOrder;
    int m_hoveredRow = -1;
};

} // namespace callhelm
