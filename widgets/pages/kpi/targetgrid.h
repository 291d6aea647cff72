#pragma once

#include <QTableView>

#include "common/theme.h"

namespace callhelm {

class TargetModel;
class TitleHeader;

/// The grid in which goals are typed: Enter and Tab move, F2 or typing edits, Delete empties, Ctrl+D fills
/// down, Ctrl+C and Ctrl+V exchange tables with other programs, Ctrl+Z takes back a step.
class TargetGrid final : public QTableView
{
    Q_OBJECT
public:
    /// Both must outlive it.
    TargetGrid(const Theme &theme, TargetModel &model, QWidget *parent = nullptr);

    /// As wide as titles and figures ask for; the name takes what is left.
    void fitColumns();
    /// What is selected, of goals: rows and columns of the sheet.
    struct Area
    {
        int firstRow = 0, lastRow = -1;
        int firstColumn = 0, lastColumn = -1;
        [[nodiscard]] bool isEmpty() const { return lastRow < firstRow || lastColumn < firstColumn; }
        [[nodiscard]] bool isOne() const { return firstRow == lastRow && firstColumn == lastColumn; }
    };
    [[nodiscard]] Area area() const;
    /// The selection as a table for other programs, with its titles.
    [[nodiscard]] QString toText() const;
    void goTo(int sheetRow, int sheetColumn);

    /// Whether there are steps to take back; where there are none Ctrl+Z is the window's.
    void setCanUndo(bool canUndo) { m_canUndo = canUndo; }

Q_SIGNALS:
    void addWanted(const QRect &header);
    void fillWanted();
    void pasteWanted();
    void clearWanted();
    void undoWanted();
    void currentMoved();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void move(bool down);

    const Theme &m_theme;
    TargetModel &m_model;
    TitleHeader *m_header;
    bool m_canUndo = false;
};

} // namespace callhelm
