#pragma once

#include <vector>

#include <QAbstractListModel>

#include "common/card.h"
#include "common/uicontext.h"
#include "services/recordimportreport.h"

class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace callhelm {

class EmptyState;
class Prompts;

/// Rows that were not taken, as a list.
class RejectedModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<RejectedRow> rows);
    [[nodiscard]] const std::vector<RejectedRow> &rows() const { return m_rows; }
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    std::vector<RejectedRow> m_rows;
};

/// The card of rows that cannot be read: row, column, value and reason of each; they can be saved.
class RejectedList final : public Card
{
    Q_OBJECT
public:
    /// Both must outlive it.
    RejectedList(const Theme &theme, Prompts &prompts, QWidget *parent = nullptr);

    /// `fileName`: of the file that is imported.
    void setReport(const RecordImportReport *report, const QString &fileName);
    [[nodiscard]] const std::vector<RejectedRow> &rows() const { return m_model->rows(); }
    /// Asks where to, and writes them.
    void save();

Q_SIGNALS:
    void rowSelected(const callhelm::RejectedRow &row);
    void saved(const QString &file);
    void failed(const callhelm::Error &error);

private:
    void saveTo(const QString &file);

    Prompts &m_prompts;
    QString m_fileName;
    RejectedModel *m_model;
    QListView *m_list;
    QLabel *m_none;
    QStackedWidget *m_parts;
    QPushButton *m_save;
};

/// Writes rejected rows as CSV: row, column, value, reason. Fails with Error::Kind::File.
[[nodiscard]] Result<void> saveRejected(const std::vector<RejectedRow> &rows, const QString &file);

} // namespace callhelm
