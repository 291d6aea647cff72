#pragma once

#include <vector>

#include "dialogs/recordimport/importtable.h"

class QComboBox;

namespace callhelm {

class ImportSession;

/// The columns of the file with what each becomes, how it is read, and how many of its values can be.
class ImportColumnTable final : public ImportTable
{
    Q_OBJECT
public:
    enum Place { Title, Examples, Becomes, Format, Read, PlaceCount };

    /// Both must outlive it.
    ImportColumnTable(ImportSession &session, const Theme &theme, QWidget *parent = nullptr);

    /// Selects the row of a column of the file, by its title.
    void showColumn(const QString &title);
    /// Puts the focus where the first column that can be read in two ways is decided.
    void focusUndecided();
    [[nodiscard]] QComboBox *becomes(int row) const;
    /// Null where nothing is to be chosen.
    [[nodiscard]] QComboBox *format(int row) const;

private:
    void fill();
    void fillRow(int row);
    void fillFormat(int row);
    void showCounts();
    void showCount(int row, qint64 rejected);
    void choose(int row, const QString &field);

    ImportSession &m_session;
};

} // namespace callhelm
