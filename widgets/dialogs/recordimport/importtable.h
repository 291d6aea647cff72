#pragma once

#include <QTableWidget>

#include "common/theme.h"

namespace callhelm {

/// A table of an import: quiet header, rules only between rows, nothing to sort or to edit in its cells.
class ImportTable : public QTableWidget
{
    Q_OBJECT
public:
    explicit ImportTable(const Theme &theme, QWidget *parent = nullptr);

    /// Sets the text of a cell, making it where there is none.
    QTableWidgetItem *setText(int row, int column, const QString &text);

protected:
    void focusInEvent(QFocusEvent *event) override;
};

} // namespace callhelm
