#include "dialogs/recordimport/rejectedlist.h"

#include <QFileInfo>
#include <QLabel>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>

#include "common/format.h"
#include "common/icons.h"
#include "common/labels.h"
#include "common/plaintext.h"
#include "common/prompts.h"
#include "common/tableexport.h"
#include "dialogs/recordimport/importcelldelegate.h"
#include "services/rejectstable.h"

namespace callhelm {

void RejectedModel::setRows(std::vector<RejectedRow> rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int RejectedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant RejectedModel::data(const QModelIndex &index, int role) const
{
    const RejectedRow &row = m_rows.at(size_t(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return row.column.isEmpty() ? tr("Row") : row.column;
    case Qt::ToolTipRole:
        return plainToolTip(row.value.isEmpty() ? rejectionText(row)
                                                : row.value + u'\n' + rejectionText(row));
    case Qt::AccessibleTextRole:
        return tr("Row %1, %2 %3: %4")
            .arg(format::number(row.row), row.column, row.value, rejectionText(row));
    case ImportCellDelegate::rowRole:
        return row.row;
    case ImportCellDelegate::valueRole:
        return row.value;
    case ImportCellDelegate::reasonRole:
        return rejectionText(row);
    default:
        return {};
    }
}

RejectedList::RejectedList(const Theme &theme, Prompts &prompts, QWidget *parent)
    : Card(theme, parent)
    , m_prompts(prompts)
    , m_model(new RejectedModel(this))
    , m_list(new QListView)
    , m_none(secondaryLabel({}))
    , m_parts(new QStackedWidget)
    , m_save(new QPushButton)
{
    setTitle(tr("Rows that cannot be read"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ImportCellDelegate(theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Rows that cannot be read"));
    m_none->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_none->setContentsMargins(space::s, 0, space::s, 0);
    m_parts->addWidget(m_list);
    m_parts->addWidget(m_none);
    m_save->setIcon(themedIcon(theme, QStringLiteral("export")));
    m_save->setAutoDefault(false);
    m_save->setObjectName(QStringLiteral("saveRejected"));
    setTable(m_parts);
    addContent(m_save);
    connect(m_save, &QPushButton::clicked, this, &RejectedList::save);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    Q_EMIT rowSelected(m_model->rows().at(size_t(current.row())));
            });
    setReport(nullptr, {});
}

void RejectedList::setReport(const RecordImportReport *report, const QString &fileName)
{
    m_fileName = fileName;
    m_model->setRows(report != nullptr ? report->rejections : std::vector<RejectedRow>());
    const bool isAny = report != nullptr && report->rejected > 0;
    setCaption(isAny ? format::number(report->rejected) : QString());
    m_parts->setCurrentWidget(isAny ? static_cast<QWidget *>(m_list) : m_none);
    m_none->setText(report != nullptr ? tr("All rows can be read.") : QString());
    m_save->setVisible(isAny);
    if (isAny)
        m_save->setText(tr("Save the %Ln row(s)…", nullptr, int(report->rejected)));
}

void RejectedList::save()
{
    const QString name = QFileInfo(m_fileName).completeBaseName() + QStringLiteral("-rejected.csv");
    m_prompts.saveFile(this, {tr("Save the rejected rows"), tr("CSV files (*.csv)"), name},
                       [this](const QString &file) { saveTo(file); });
}

void RejectedList::saveTo(const QString &file)
{
    if (const Result<void> done = saveRejected(m_model->rows(), file); done)
        Q_EMIT saved(file);
    else
        Q_EMIT failed(done.error());
}

Result<void> saveRejected(const std::vector<RejectedRow> &rows, const QString &file)
{
    CsvOptions options;
    options.byteOrderMark = true;
    // Where the decimal point is a comma, spreadsheets expect semicolons.
    options.separator = QLocale().decimalPoint() == QStringLiteral(",") ? u';' : u',';
    return saveCsv(rejectsTable(rows), file, Calendar(), options);
}

} // namespace callhelm
