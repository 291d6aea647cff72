#pragma once

#include "common/uicontext.h"
#include "domain/terms.h"
#include "pages/settings/settingstab.h"

class QComboBox;

namespace callhelm {

class OwnFieldList;
class PeopleService;
class PoolAccessForm;
class Prompts;
class RecordService;
class TermService;
class WordList;

/// What records of customers are made of: pools, who sees them, and their stages; the other lists of words;
/// own fields.
class CustomerSettings final : public SettingsTab
{
    Q_OBJECT
public:
    /// All must outlive it.
    CustomerSettings(TermService &terms, const RecordService &records, const PeopleService &people,
                     const UiContext &looks, Prompts &prompts, QWidget *parent = nullptr);

    [[nodiscard]] QString title() const override { return tr("Customers"); }
    void activate() override;

protected:
    void retranslate() override;

private:
    void showPool();
    void showList();
    void fillLists();

    const RecordService &m_records;
    WordList *m_pools;
    PoolAccessForm *m_access;
    WordList *m_stages;
    WordList *m_words; ///< of the list that is chosen
    QComboBox *m_list;
    OwnFieldList *m_fields;
};

} // namespace callhelm
