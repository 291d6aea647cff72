#pragma once

#include <functional>

#include <QDialog>

#include "base/calendar.h"
#include "reports/csvwriter.h"
#include "reports/reporttable.h"
#include "reports/xlsxwriter.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QSettings;

namespace callhelm {

class ExportService;
class Prompts;

/// Saves a table as CSV or as a workbook: asks how numbers and lengths are written, then where to.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    /// All but table and calendar must outlive the dialog; the choices are kept in the settings.
    ExportDialog(ReportTable table, Calendar calendar, ExportService &exports, Prompts &prompts,
                 QSettings &settings, QWidget *parent);

    enum class FileKind : quint8 { Csv, Xlsx };
    [[nodiscard]] FileKind fileKind() const;
    [[nodiscard]] CsvOptions options() const;
    [[nodiscard]] XlsxOptions bookOptions() const;
    /// Writes to this file; true when it is done, otherwise the reason stands in the dialog.
    bool saveTo(const QString &fileName);

Q_SIGNALS:
    void saved(const QString &fileName);

private:
    void remember();
    void askWhere();
    bool isDone(const Result<void> &done);

    ReportTable m_table;
    Calendar m_calendar;
    ExportService &m_exports;
    Prompts &m_prompts;
    QSettings &m_settings;
    QComboBox *m_kind;
    QComboBox *m_separator;
    QComboBox *m_durations;
    QCheckBox *m_notes;
    QCheckBox *m_titles;
    QLabel *m_error;
};

} // namespace callhelm
