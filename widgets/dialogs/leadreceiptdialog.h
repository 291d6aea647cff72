#pragma once

#include <QDialog>

#include "common/latestfuture.h"
#include "common/uicontext.h"
#include "dialogs/leadservices.h"
#include "items/leadreceiptmodel.h"

class QLabel;
class QPushButton;

namespace callhelm {

class TableView;

/// The receipt of a hand-out: who stood at what, who was skipped and why.
class LeadReceiptDialog final : public QDialog
{
    Q_OBJECT
public:
    LeadReceiptDialog(const LeadServices &services, LeadNames names, const UiContext &looks,
                      const HandOut &handOut, QWidget *parent = nullptr);

    [[nodiscard]] const LeadReceiptModel &model() const { return *m_model; }
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QPushButton *replayButton() const { return m_replay; }
    [[nodiscard]] bool isWaiting() const { return m_asked.isWaiting(); }

Q_SIGNALS:
    void leadOpened(callhelm::RecordId lead);

private:
    void showReceipt(const LeadReceipt &receipt);
    void replay();

    const LeadServices &m_services;
    const LeadNames m_names;
    const UiContext m_looks;
    const HandOut m_handOut;
    LeadReceiptModel *m_model;
    QLabel *m_sentence;
    QLabel *m_note;
    TableView *m_table;
    QPushButton *m_replay;
    LatestFuture<Result<LeadReceipt>> m_asked{this};
};

} // namespace callhelm
