#include "dialogs/recordimport/importfilebar.h"

#include <algorithm>

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include "common/icons.h"
#include "common/labels.h"
#include "common/plainlabel.h"
#include "common/plaintext.h"
#include "dialogs/recordimport/importsession.h"
#include "dialogs/recordimport/importwords.h"

namespace callhelm {

namespace {

constexpr int mostHeaderRow = 100;

QLabel *caption(const QString &text, QWidget *field)
{
    auto *label = new PlainLabel(text);
    label->setProperty("second", true);
    label->setBuddy(field);
    field->setAccessibleName(text);
    return label;
}

} // namespace

ImportFileBar::ImportFileBar(ImportSession &session, const Theme &theme, QWidget *parent)
    : Card(theme, parent)
    , m_session(session)
    , m_name(new PlainLabel)
    , m_rows(new PlainLabel)
    , m_encoding(new QComboBox)
    , m_separator(new QComboBox)
    , m_sheet(new QComboBox)
    , m_header(new QCheckBox)
    , m_headerRow(new QSpinBox)
    , m_other(new QPushButton(tr("Other file…")))
{
    m_encoding->setObjectName(QStringLiteral("encoding"));
    m_separator->setObjectName(QStringLiteral("separator"));
    m_sheet->setObjectName(QStringLiteral("sheet"));
    m_header->setObjectName(QStringLiteral("header"));
    m_headerRow->setObjectName(QStringLiteral("headerRow"));
    m_name->setFont(theme.font(Theme::Face::CardTitle));
    m_rows->setProperty("second", true);
    m_encodingLabel = caption(tr("Encoding"), m_encoding);
    m_separatorLabel = caption(tr("Separator"), m_separator);
    m_sheetLabel = caption(tr("Sheet"), m_sheet);
    for (const QString &name : importEncodings())
        m_encoding->addItem(name, name);
    for (const char *one : {",", ";", "\t", "|"})
        m_separator->addItem(importwords::separator(QString::fromLatin1(one)), QString::fromLatin1(one));
    m_sheet->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_sheet->setMaximumWidth(180);
    m_headerRow->setRange(1, mostHeaderRow);
    m_headerRow->setPrefix(tr("row "));
    m_headerRow->setAccessibleName(tr("Row of the titles"));
    m_header->setText(tr("Titles in"));
    m_other->setProperty("quiet", true);
    m_other->setAutoDefault(false);

    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    auto *icon = new PlainLabel;
    icon->setPixmap(themedIcon(theme, QStringLiteral("reports")).pixmap(QSize(16, 16), devicePixelRatioF()));
    layout->addWidget(icon);
    layout->addWidget(m_name);
    layout->addWidget(m_rows);
    for (QWidget *each : std::initializer_list<QWidget *>{m_encodingLabel, m_encoding, m_separatorLabel,
                                                          m_separator, m_sheetLabel, m_sheet})
        layout->addWidget(each);
    auto *header = new QHBoxLayout;
    header->setSpacing(space::xs);
    header->addWidget(m_header);
    header->addWidget(m_headerRow);
    layout->addLayout(header);
    layout->addStretch(1);
    layout->addWidget(m_other);
    addContent(row);

    for (QComboBox *box : {m_encoding, m_separator, m_sheet})
        connect(box, &QComboBox::activated, this, &ImportFileBar::readAnew);
    connect(m_header, &QCheckBox::clicked, this, &ImportFileBar::readAnew);
    connect(m_headerRow, &QSpinBox::editingFinished, this, [this] {
        if (m_session.draft().hasFinding() && m_headerRow->value() != m_session.draft().finding().headerRow)
            readAnew();
    });
    connect(m_other, &QPushButton::clicked, this, &ImportFileBar::otherFileWanted);
    connect(&session, &ImportSession::fileChanged, this, &ImportFileBar::show);
    show();
}

void ImportFileBar::readAnew()
{
    RecordImportTask &file = m_session.draft().file;
    const FileFinding &found = m_session.draft().finding();
    if (!found.encoding.isEmpty()) {
        file.encoding = m_encoding->currentData().toString();
        file.separator = m_separator->currentData().toString();
    }
    if (!found.sheets.isEmpty() && m_sheet->currentText() != found.sheet) {
        file.sheet = m_sheet->currentText();
        file.headerRow.reset(); // each sheet has its own
    } else {
        const qint64 row = m_header->isChecked() ? m_headerRow->value() : 0;
        if (row != found.headerRow)
            file.headerRow = row;
    }
    m_session.inspect();
}

void ImportFileBar::show()
{
    const QString path = m_session.draft().file.file;
    m_name->setText(m_name->fontMetrics().elidedText(QFileInfo(path).fileName(), Qt::ElideMiddle, 190));
    m_name->setToolTip(plainToolTip(path));
    const bool isKnown = m_session.draft().hasFinding() && !m_session.fileError();
    const bool isIdle = !m_session.isInspecting();
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_encoding, m_separator, m_sheet, m_header, m_other})
        each->setEnabled(isIdle);
    const FileFinding &found = m_session.draft().finding();
    m_rows->setText(isKnown ? tr("%Ln row(s)", nullptr, int(found.rows)) : QString());
    const bool isText = !found.encoding.isEmpty();
    for (QWidget *each :
         std::initializer_list<QWidget *>{m_encodingLabel, m_encoding, m_separatorLabel, m_separator})
        each->setVisible(isText);
    for (QWidget *each : std::initializer_list<QWidget *>{m_sheetLabel, m_sheet})
        each->setVisible(!found.sheets.isEmpty());
    const QSignalBlocker quiet(m_headerRow);
    m_encoding->setCurrentIndex(m_encoding->findData(found.encoding));
    m_encoding->setToolTip(
        found.encodingSure ? QString()
                           : plainToolTip(tr("Another encoding fits as well: look at the first values.")));
    if (m_separator->findData(found.separator) < 0 && !found.separator.isEmpty())
        m_separator->addItem(found.separator, found.separator);
    m_separator->setCurrentIndex(m_separator->findData(found.separator));
    m_sheet->clear();
    m_sheet->addItems(found.sheets);
    m_sheet->setCurrentText(found.sheet);
    m_header->setChecked(found.headerRow > 0);
    m_headerRow->setValue(std::max(1, int(found.headerRow)));
    m_headerRow->setEnabled(isIdle && found.headerRow > 0);
    m_headerRow->setVisible(isKnown);
    m_header->setVisible(isKnown);
}

} // namespace callhelm
