#pragma once

#include <vector>

#include <QDialog>

#include "base/result.h"
#include "common/uicontext.h"
#include "crm/recordfold.h"
#include "dialogs/recordservices.h"
#include "domain/recordfact.h"

class QGridLayout;
class QPushButton;

namespace callhelm {

class NoticeBar;
class Prompts;
class RecordField;

/// Makes a record of any kind, or changes one: a field for each of the kind's. What was typed stays until it
/// is saved or given up.
class RecordDialog final : public QDialog
{
    Q_OBJECT
public:
    struct Values
    {
        Entity entity = Entity::Customer;
        RecordState state = {}; ///< of the one to change; without an id: a new one
        std::vector<FieldEntry> presets = {}; ///< of a new one
    };
    /// All must outlive it.
    RecordDialog(RecordServices services, Values values, const UiContext &looks, Prompts &prompts,
                 QWidget *parent);

    /// The field of the form; null where the kind has none, or it is not asked for.
    [[nodiscard]] RecordField *field(Field field) const;
    /// What would be saved: of a record that is there only what differs.
    [[nodiscard]] std::vector<FieldEntry> entries() const;
    [[nodiscard]] bool isEdited() const;
    void accept() override;
    /// Asks first where something was typed.
    void reject() override;

Q_SIGNALS:
    void saved(callhelm::RecordId record);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] bool isNew() const { return !m_values.state.id.isValid(); }
    [[nodiscard]] bool isAsked(Field field) const;
    void makeFields(QGridLayout &grid);
    void connectFields();
    void setValues();
    void showPool();
    [[nodiscard]] bool check();
    [[nodiscard]] QString lacking() const;
    void saveTerms();
    void awaitTerms();
    void save();
    void showFailure(const Error &error);
    void setBusy(bool busy);

    const RecordServices m_services;
    const Values m_values;
    const UiContext m_looks;
    Prompts &m_prompts;
    NoticeBar *m_notice;
    std::vector<RecordField *> m_fields;
    QPushButton *m_save;
    bool m_isBusy = false;
    bool m_awaitsTerms = false; ///< words that were typed are being added to their lists
};

} // namespace callhelm
