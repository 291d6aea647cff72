#pragma once

#include "common/card.h"

namespace callhelm {

class ImportSession;
class ImportTable;

/// The first rows as they will be taken, and those that will not.
class ImportPreview final : public Card
{
    Q_OBJECT
public:
    /// Both must outlive it.
    ImportPreview(ImportSession &session, const Theme &theme, QWidget *parent = nullptr);

    /// Selects a row of the file, where it is among those shown.
    void showRow(qint64 row);

private:
    void show();
    void fill();

    ImportSession &m_session;
    ImportTable *m_table;
};

} // namespace callhelm
