#pragma once

#include <functional>
#include <optional>

#include <QWidget>

#include "common/uicontext.h"
#include "dialogs/recordservices.h"
#include "domain/recordschema.h"

class QComboBox;
class QLabel;

namespace callhelm {

class RecordChooser;

/// A field of a record as a form has it: its name, what to fill it in with, and below what is wrong with it.
class RecordField final : public QWidget
{
    Q_OBJECT
public:
    /// All must outlive it.
    RecordField(Entity entity, const FieldSpec &spec, const RecordServices &services, const UiContext &looks,
                QWidget *parent = nullptr);

    [[nodiscard]] const FieldSpec &spec() const { return m_spec; }
    [[nodiscard]] bool isWide() const { return m_spec.type == FieldType::LongText; }
    void setValue(const FieldValue &value);
    /// What stands there; as it was given where nobody has changed it.
    [[nodiscard]] FieldValue value() const;
    [[nodiscard]] bool isEdited() const { return m_isEdited; }
    /// Why what was typed is no value; empty where it is one.
    [[nodiscard]] QString fault() const;
    /// A word that its list does not have yet, which may be added to it; empty: there is none.
    [[nodiscard]] QString newTerm() const;
    /// Takes that word, once its list has it.
    void chooseTerm(const FieldValue &term);
    /// What is wrong stands below it; empty: nothing.
    void showError(const QString &error);

    /// Of stages: those of a pool only.
    void setParentTerm(TermId parent);
    [[nodiscard]] TermId parentTerm() const { return m_parent; }
    /// Of reminders: the time that they come before.
    void setBase(std::function<std::optional<Instant>()> base) { m_base = std::move(base); }
    /// That time is another: the reminder goes with it.
    void baseChanged();
    /// Of references: the record itself.
    void setExcluded(RecordId record);

Q_SIGNALS:
    void edited();

private:
    QWidget *makeEditor();
    QWidget *makeLine();
    QWidget *makeLongText();
    QWidget *makeLines();
    QWidget *makeNumber();
    QWidget *makeCurrency();
    QWidget *makeTime();
    QWidget *makeFlag();
    QWidget *makeChoice();
    QWidget *makeWord();
    QWidget *makeRecord();
    QWidget *makeReminder();
    void fillWords();
    /// Puts a value into a list that does not offer it any more.
    void addMissing(qint64 id, const QString &name);
    void noteEdit();

    const Entity m_entity;
    const FieldSpec m_spec;
    const RecordServices m_services;
    const UiContext m_looks;
    QLabel *m_error;
    QComboBox *m_words = nullptr; ///< of terms, people and reminders
    RecordChooser *m_chooser = nullptr;
    TermId m_parent;
    FieldValue m_given;
    bool m_isEdited = false;
    bool m_isSetting = false;
    std::function<std::optional<Instant>()> m_base;
    std::function<void(const FieldValue &)> m_write;
    std::function<FieldValue()> m_read;
    std::function<QString()> m_check; ///< null: anything will do
};

} // namespace callhelm
