#pragma once

#include "dialogs/changedialog.h"
#include "domain/recordschema.h"
#include "services/termservice.h"

class QComboBox;
class QLineEdit;

namespace callhelm {

class LinesEdit;

/// Makes a field of customers or deals, or changes the title and the choices of one. Kind and type of one
/// that is there stay, and so does the order of its choices: records hold them by their place.
class OwnFieldDialog final : public ChangeDialog
{
    Q_OBJECT
public:
    /// `terms` must outlive it. Without a field (not isOwnField()) one is made.
    OwnFieldDialog(TermService &terms, OwnField field, QWidget *parent = nullptr);

protected:
    void submit() override;

private:
    [[nodiscard]] bool isNew() const { return !isOwnField(m_field.field); }
    void makeChoices();
    void showChoices();

    TermService &m_terms;
    OwnField m_field;
    QLineEdit *m_title;
    QComboBox *m_of;
    QComboBox *m_type;
    QWidget *m_choices;
    std::vector<QLineEdit *> m_known; ///< choices that records may hold
    LinesEdit *m_more;
};

} // namespace callhelm
