#include "dialogs/exportdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include "common/plainlabel.h"
#include "common/prompts.h"
#include "common/tableexport.h"
#include "common/theme.h"
#include "services/exportservice.h"

namespace callhelm {

ExportDialog::ExportDialog(ReportTable table, Calendar calendar, ExportService &exports, Prompts &prompts,
                           QSettings &settings, QWidget *parent)
    : QDialog(parent)
    , m_table(std::move(table))
    , m_calendar(std::move(calendar))
    , m_exports(exports)
    , m_prompts(prompts)
    , m_settings(settings)
    , m_kind(new QComboBox)
    , m_separator(new QComboBox)
    , m_durations(new QComboBox)
    , m_notes(new QCheckBox(tr("Begin with the range, zone and definitions")))
    , m_titles(new QCheckBox(tr("Name the columns as shown, with units")))
    , m_error(new PlainLabel)
{
    setWindowTitle(tr("Export"));
    setMinimumWidth(420);
    auto *what = new PlainLabel(
        tr("Saves the %Ln row(s) shown, with the columns and the order shown, as a file for a "
           "spreadsheet.",
           nullptr, int(m_table.rows.size())));
    what->setWordWrap(true);
    what->setProperty("second", true);
    m_kind->addItem(tr("CSV"), int(FileKind::Csv));
    m_kind->addItem(tr("Workbook (Excel, .xlsx)"), int(FileKind::Xlsx));
    m_separator->addItem(tr("Comma  ,"), QChar(u','));
    m_separator->addItem(tr("Semicolon  ;"), QChar(u';'));
    m_separator->addItem(tr("Tab"), QChar(u'\t'));
    m_durations->addItem(tr("Seconds"), int(CellFormat::Durations::Seconds));
    m_durations->addItem(tr("h:mm:ss"), int(CellFormat::Durations::Clock));

    // Where the decimal point is a comma, spreadsheets expect semicolons.
    const bool comma = QLocale().decimalPoint() == QStringLiteral(",");
    m_kind->setCurrentIndex(m_settings.value(QStringLiteral("export/kind"), 0).toInt());
    m_separator->setCurrentIndex(m_settings.value(QStringLiteral("export/separator"), comma ? 1 : 0).toInt());
    m_durations->setCurrentIndex(m_settings.value(QStringLiteral("export/durations"), 0).toInt());
    m_notes->setChecked(m_settings.value(QStringLiteral("export/notes"), true).toBool());
    m_titles->setChecked(m_settings.value(QStringLiteral("export/titles"), true).toBool());

    m_error->setProperty("error", true);
    m_error->setWordWrap(true);
    m_error->hide();

    auto *buttons = new QDialogButtonBox;
    auto *save = buttons->addButton(tr("Save as…"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::l, space::xl, space::l);
    layout->setSpacing(space::s);
    layout->addWidget(what);
    layout->addSpacing(space::s);
    const auto labelled = [layout](const QString &text, QComboBox *field) {
        auto *label = new PlainLabel(text);
        label->setBuddy(field);
        label->setProperty("second", true);
        auto *pair = new QVBoxLayout;
        pair->setSpacing(space::xs);
        pair->addWidget(label);
        pair->addWidget(field);
        layout->addLayout(pair);
        layout->addSpacing(space::xs);
    };
    labelled(tr("File"), m_kind);
    labelled(tr("Separator"), m_separator);
    labelled(tr("Lengths of time"), m_durations);
    layout->addWidget(m_titles);
    layout->addWidget(m_notes);
    layout->addWidget(m_error);
    layout->addSpacing(space::m);
    layout->addWidget(buttons);
    save->setDefault(true);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::askWhere);
    const auto showKind = [this] { m_separator->setEnabled(fileKind() == FileKind::Csv); };
    connect(m_kind, &QComboBox::currentIndexChanged, this, showKind);
    showKind();
}

void ExportDialog::askWhere()
{
    const bool isBook = fileKind() == FileKind::Xlsx;
    const QString name = m_table.id + QLatin1Char('-') + QDate::currentDate().toString(Qt::ISODate)
        + (isBook ? QStringLiteral(".xlsx") : QStringLiteral(".csv"));
    m_prompts.saveFile(this,
                       {windowTitle(), isBook ? tr("Workbooks (*.xlsx)") : tr("CSV files (*.csv)"), name},
                       [this](const QString &file) { saveTo(file); });
}

ExportDialog::FileKind ExportDialog::fileKind() const { return FileKind(m_kind->currentData().toInt()); }

CsvOptions ExportDialog::options() const
{
    CsvOptions options;
    options.heading = m_titles->isChecked() ? CsvOptions::Heading::Titles : CsvOptions::Heading::Ids;
    options.separator = m_separator->currentData().toChar();
    options.byteOrderMark = true;
    options.notes = m_notes->isChecked();
    options.cells.durations = CellFormat::Durations(m_durations->currentData().toInt());
    options.cells.shares = CellFormat::Shares::Percent;
    // A comma can be both only where it does not separate columns.
    if (options.separator != u',')
        options.cells.decimalPoint = QLocale().decimalPoint().front();
    return options;
}

XlsxOptions ExportDialog::bookOptions() const
{
    XlsxOptions options;
    options.titles = m_titles->isChecked();
    options.notes = m_notes->isChecked();
    options.durations = CellFormat::Durations(m_durations->currentData().toInt());
    return options;
}

bool ExportDialog::saveTo(const QString &fileName)
{
    remember();
    if (!isDone(m_exports.allow(m_table.id)))
        return false;
    const Result<void> written = fileKind() == FileKind::Xlsx
        ? saveXlsx(m_table, fileName, m_calendar, bookOptions())
        : saveCsv(m_table, fileName, m_calendar, options());
    if (!isDone(written))
        return false;
    (void)m_exports.note(m_table.id, fileName, qint64(m_table.rows.size())); // what fails there is told
    Q_EMIT saved(fileName);
    accept();
    return true;
}

bool ExportDialog::isDone(const Result<void> &done)
{
    m_error->setVisible(!done);
    if (!done)
        m_error->setText(done.error().toString());
    return done.ok();
}

void ExportDialog::remember()
{
    m_settings.setValue(QStringLiteral("export/kind"), m_kind->currentIndex());
    m_settings.setValue(QStringLiteral("export/separator"), m_separator->currentIndex());
    m_settings.setValue(QStringLiteral("export/durations"), m_durations->currentIndex());
    m_settings.setValue(QStringLiteral("export/notes"), m_notes->isChecked());
    m_settings.setValue(QStringLiteral("export/titles"), m_titles->isChecked());
}

} // namespace callhelm
