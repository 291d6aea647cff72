#pragma once

#include <optional>

#include "common/card.h"
#include "common/uicontext.h"
#include "domain/recordschema.h"
#include "services/termservice.h"

class QLabel;
class QPushButton;

namespace callhelm {

class OwnFieldModel;
class RecordService;
class TableView;

/// The fields that admins made for customers and deals.
class OwnFieldList final : public Card
{
    Q_OBJECT
public:
    /// All must outlive it.
    OwnFieldList(TermService &terms, const RecordService &records, const UiContext &looks);

    [[nodiscard]] TableView &table() const { return *m_table; }
    void refresh();
    void retranslate();

Q_SIGNALS:
    void notice(const QString &text);

private:
    [[nodiscard]] std::optional<OwnField> selected() const;
    void edit(const OwnField &field);
    void setHidden();
    void showButtons();

    TermService &m_terms;
    const RecordService &m_records;
    OwnFieldModel *m_model;
    TableView *m_table;
    QLabel *m_empty;
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_hide;
    QWidget *m_buttons;
};

} // namespace callhelm
