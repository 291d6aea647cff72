#pragma once

#include "common/card.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace callhelm {

class ImportSession;

/// How the file is read: rows, encoding, separator, sheet, row of the titles; each can be another, and the
/// file is read anew.
class ImportFileBar final : public Card
{
    Q_OBJECT
public:
    /// Both must outlive it.
    ImportFileBar(ImportSession &session, const Theme &theme, QWidget *parent = nullptr);

Q_SIGNALS:
    void otherFileWanted();

private:
    void show();
    void readAnew();

    ImportSession &m_session;
    QLabel *m_name;
    QLabel *m_rows;
    QLabel *m_encodingLabel;
    QComboBox *m_encoding;
    QLabel *m_separatorLabel;
    QComboBox *m_separator;
    QLabel *m_sheetLabel;
    QComboBox *m_sheet;
    QCheckBox *m_header;
    QSpinBox *m_headerRow;
    QPushButton *m_other;
};

} // namespace callhelm
