#pragma once

#include <memory>

#include <QDialog>

#include "common/theme.h"
#include "services/amiserversettings.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace callhelm {

class ConnectionTest;
class ConnectionView;
class PendingChange;
class Prompts;
class ServerService;

/// Adds an Asterisk server or changes one, and tries the connection before.
class ServerDialog : public QDialog
{
    Q_OBJECT
public:
    /// All must outlive the dialog. An empty id adds a server.
    ServerDialog(ServerService &servers, const Theme &theme, Prompts &prompts,
                 const AmiServerSettings &server = {}, QWidget *parent = nullptr);
    ~ServerDialog() override;

    /// Saves, and closes once that is done; what is wrong stands under its field.
    void accept() override;

protected:
    bool event(QEvent *event) override;

private:
    struct Field
    {
        QLineEdit *edit = nullptr;
        QLabel *error = nullptr;
        QVBoxLayout *box = nullptr; ///< both below their label
    };

    Field makeField(const QString &label, const QString &name);
    void makeConnection(QVBoxLayout &layout);
    void makeAccount(QVBoxLayout &layout);
    void makeLog(QVBoxLayout &layout);
    void makeButtons(QVBoxLayout &layout);
    void fill();
    [[nodiscard]] AmiServerSettings settings() const;
    [[nodiscard]] std::optional<QString> enteredSecret() const;
    /// Whether what a connection needs is there; says under the fields what is not.
    bool check(bool withName);
    static bool require(const Field &field, bool present, const QString &text);
    void connectionEdited();
    void test();
    void showTest();
    void trust();
    void grow();

    ServerService &m_servers;
    const Theme &m_theme;
    Prompts &m_prompts;
    AmiServerSettings m_server;
    Field m_name, m_host, m_user, m_secret, m_log, m_context;
    QSpinBox *m_port;
    QCheckBox *m_tls;
    QCheckBox *m_plain;
    QLabel *m_plainError;
    QLabel *m_secretNote;
    ConnectionView *m_view;
    QPushButton *m_test;
    QLabel *m_error;
    PendingChange *m_pending;
    std::unique_ptr<ConnectionTest> m_running;
    bool m_filling = false;
};

} // namespace callhelm
