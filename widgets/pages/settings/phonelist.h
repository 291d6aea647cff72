#pragma once

#include <vector>

#include <QWidget>

#include "base/result.h"
#include "common/latestfuture.h"
#include "common/uicontext.h"
#include "domain/queries.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedLayout;
class QTimer;

namespace callhelm {

class EmptyState;
class PhoneModel;
class SearchEdit;
class CallQuestions;
class PhoneService;
class TableView;

/// Whose phone is whose: what is known, suggested and chosen. Choices are applied together, because each
/// change works out all figures again.
class PhoneList : public QWidget
{
    Q_OBJECT
public:
    /// All must outlive the list.
    PhoneList(PhoneService &phones, const CallQuestions &calls, const UiContext &looks,
              QWidget *parent = nullptr);
    ~PhoneList() override;

    /// Reads the phones again; choices stay.
    void refresh();
    void retranslate();
    /// Enters what was chosen; the list stays usable meanwhile.
    void apply();
    /// Chooses for the selected phones; an empty agent: nobody's.
    void chooseForSelected(const QString &agent);

    [[nodiscard]] PhoneModel &model() const { return *m_model; }
    [[nodiscard]] TableView &table() const { return *m_table; }
    [[nodiscard]] bool isApplying() const { return m_applied.isWaiting(); }
    /// For the head of whatever the list stands in.
    [[nodiscard]] SearchEdit *search() const { return m_search; }

Q_SIGNALS:
    void countChanged(const QString &text);

private:
    void take(const Result<std::vector<PhoneUse>> &phones);
    void takeApplied(const Result<void> &done);
    void fillAgents();
    void showState();
    void clicked(const QModelIndex &index);

    PhoneService &m_service;
    const CallQuestions &m_calls;
    PhoneModel *m_model;
    TableView *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    QWidget *m_filled;
    SearchEdit *m_search;
    QLabel *m_hint;
    QLabel *m_whose;
    QComboBox *m_agents;
    QPushButton *m_acceptAll;
    QPushButton *m_discard;
    QPushButton *m_apply;
    QProgressBar *m_progress;
    QLabel *m_working;
    QLabel *m_error;
    QTimer *m_soon; ///< coalesces changes of the store
    LatestFuture<Result<std::vector<PhoneUse>>> m_phones;
    LatestFuture<Result<void>> m_applied;
};

} // namespace callhelm
