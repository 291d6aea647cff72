#include "ingest/simulator/crmtexts.h"

#include <array>

#include "ingest/simulator/dice.h"

namespace callhelm::crmtexts {

namespace {

using Text = std::string_view;

constexpr Text viNotes[]
    = {"Muốn báo giá cho hai cửa hàng trước thứ Sáu",        "Đã hướng dẫn cài lại mật khẩu",
       "Hỏi về gia hạn 12 tháng, hẹn gọi lại tuần sau",      "Hài lòng với dịch vụ, muốn thêm hai người dùng",
       "Phàn nàn về hoá đơn tháng trước, đã chuyển kế toán", "Cần xuất hoá đơn theo tên công ty mới",
       "Chưa quyết định, đang so sánh với bên khác",         "Đổi địa chỉ giao hàng sang chi nhánh quận 7",
       "Yêu cầu gặp trực tiếp để xem bản dùng thử",          "Đã giải thích cách tính phí, khách đồng ý"};
constexpr Text ruNotes[] = {"Просит счёт на два магазина до пятницы",
                            "Помогли восстановить пароль",
                            "Спрашивал о продлении на год, перезвонить на следующей неделе",
                            "Доволен, хочет добавить двух пользователей",
                            "Вопрос по счёту за прошлый месяц, передано в бухгалтерию",
                            "Пока сравнивает с другими предложениями",
                            "Просит показать пробную версию",
                            "Объяснили, как считается плата, согласен"};
constexpr Text enNotes[] = {"Wants the price for two shops before Friday",
                            "Reset the password together",
                            "Asked about a renewal for 12 months, call back next week",
                            "Happy with the service, wants two more seats",
                            "Question on last month’s invoice, passed to accounting",
                            "Still comparing offers",
                            "Would like to see the trial version",
                            "Explained how the fee is worked out"};

constexpr Text viMissed[] = {"Gọi lại: khách gọi nhỡ", "Gọi lại khách, chưa ai nghe máy"};
constexpr Text ruMissed[] = {"Перезвонить: звонок пропущен", "Перезвонить клиенту, никто не ответил"};
constexpr Text enMissed[] = {"Call back: the call was missed", "Call back, nobody answered"};

constexpr Text viTasks[] = {"Gửi bảng giá mới",          "Gọi về việc gia hạn 12 tháng",
                            "Gửi hợp đồng để ký",        "Hỏi thăm sau một tháng sử dụng",
                            "Nhắc thanh toán đợt hai",   "Hẹn buổi hướng dẫn sử dụng",
                            "Xác nhận địa chỉ giao hàng"};
constexpr Text ruTasks[] = {"Отправить новый прайс",        "Позвонить насчёт продления на год",
                            "Отправить договор на подпись", "Узнать, как идут дела спустя месяц",
                            "Напомнить о втором платеже",   "Договориться об обучении"};
constexpr Text enTasks[]
    = {"Send the new price list",       "Call about the renewal, 12 months", "Send the contract for signing",
       "Ask how it goes after a month", "Remind of the second payment",      "Arrange a training session"};

constexpr Text viTickets[] = {"Không đăng nhập được",
                              "Đổi trả máy lọc nước",
                              "Sai địa chỉ trên hoá đơn",
                              "Âm thanh cuộc gọi bị ngắt",
                              "Giao hàng chậm",
                              "Không nhận được tin nhắn OTP",
                              "Yêu cầu hoàn tiền",
                              "Báo lỗi ứng dụng trên điện thoại",
                              "Cập nhật thông tin công ty",
                              "Đường truyền chậm buổi tối"};
constexpr Text ruTickets[] = {"Не удаётся войти",  "Ошибка в адресе счёта",  "Пропадает звук в разговоре",
                              "Задержка доставки", "Не приходит код по СМС", "Возврат денег"};
constexpr Text enTickets[] = {"Cannot sign in",           "Wrong address on the invoice",
                              "Sound drops during calls", "Delivery is late",
                              "No code by SMS",           "Refund wanted"};
constexpr Text viChildren[]
    = {"Kiểm tra với kho", "Kế toán xác nhận", "Kỹ thuật kiểm tra đường truyền", "Gửi thiết bị thay thế"};
constexpr Text ruChildren[]
    = {"Проверить на складе", "Подтвердить в бухгалтерии", "Проверить линию", "Отправить замену"};
constexpr Text enChildren[]
    = {"Check with the warehouse", "Confirm with accounting", "Check the line", "Send a replacement"};

constexpr Text viQuestions[]
    = {"Cho mình hỏi giá gói Chuyên nghiệp",      "Mình muốn gia hạn thì làm thế nào?",
       "Đơn hàng của mình bao giờ giao ạ?",       "Mình không nhận được hoá đơn",
       "Bên mình có hỗ trợ cài đặt không?",       "Tài khoản của mình bị khoá",
       "Có chương trình khuyến mãi nào không ạ?", "Cho mình đổi giờ hẹn sang chiều mai nhé"};
constexpr Text ruQuestions[] = {"Сколько стоит профессиональный пакет?",
                                "Как продлить договор?",
                                "Когда доставят заказ?",
                                "Не пришёл счёт",
                                "Помогаете с установкой?",
                                "Аккаунт заблокирован"};
constexpr Text enQuestions[] = {"What does the professional plan cost?",
                                "How do I renew?",
                                "When will my order arrive?",
                                "I did not get the invoice",
                                "Do you help with the installation?",
                                "My account is locked"};
constexpr Text viBot[] = {"Xin chào! Nhân viên sẽ trả lời bạn trong ít phút."};
constexpr Text ruBot[] = {"Здравствуйте! Сотрудник ответит через несколько минут."};
constexpr Text enBot[] = {"Hello! Somebody will answer in a few minutes."};
constexpr Text viAnswers[] = {"Dạ em gửi anh/chị bảng giá ạ",
                              "Em kiểm tra và báo lại ngay ạ",
                              "Dạ đơn sẽ giao trong chiều nay",
                              "Em đã gửi lại hoá đơn vào e-mail",
                              "Anh/chị cho em xin số điện thoại đăng ký ạ",
                              "Em đã mở lại tài khoản rồi ạ"};
constexpr Text ruAnswers[] = {"Отправляю вам прайс",
                              "Сейчас проверю и отвечу",
                              "Доставим сегодня после обеда",
                              "Счёт отправлен повторно на почту",
                              "Подскажите номер, на который оформлено",
                              "Доступ восстановлен"};
constexpr Text enAnswers[] = {"Here is the price list",
                              "Let me check that for you",
                              "It will be delivered this afternoon",
                              "The invoice is on its way again",
                              "Which number is it registered with?",
                              "Your account is open again"};
constexpr Text viThanks[] = {"Cảm ơn em nhé", "Ok, mình cảm ơn", "Đã nhận được, cảm ơn bạn"};
constexpr Text ruThanks[] = {"Спасибо!", "Хорошо, спасибо", "Получил, благодарю"};
constexpr Text enThanks[] = {"Thank you!", "Great, thanks", "Got it, thank you"};
constexpr Text viSubjects[] = {"Gia hạn hợp đồng", "Hỏi về hoá đơn", "Yêu cầu báo giá", "Hỗ trợ kỹ thuật"};
constexpr Text ruSubjects[]
    = {"Продление договора", "Вопрос по счёту", "Запрос цены", "Техническая поддержка"};
constexpr Text enSubjects[]
    = {"Renewal", "Question on an invoice", "Request for a quote", "Technical support"};
constexpr Text viCare[]
    = {"Cảm ơn quý khách đã tin dùng dịch vụ. Chúc quý khách một ngày tốt lành!",
       "Hợp đồng của quý khách sắp hết hạn, vui lòng gọi để gia hạn.", "Chúc mừng sinh nhật quý khách!"};
constexpr Text ruCare[] = {"Спасибо, что вы с нами. Хорошего дня!",
                           "Срок вашего договора подходит к концу, позвоните нам для продления."};
constexpr Text enCare[]
    = {"Thank you for being with us. Have a good day!", "Your contract ends soon, call us to renew it."};
constexpr Text viPraise[]
    = {"Tư vấn rất nhiệt tình", "Nhân viên dễ thương, giải quyết nhanh", "Rất hài lòng"};
constexpr Text ruPraise[] = {"Очень помогли, спасибо", "Быстро и вежливо", "Всё отлично"};
constexpr Text enPraise[] = {"Very helpful", "Quick and friendly", "All good"};
constexpr Text viComplaint[] = {"Chờ máy quá lâu", "Chưa giải quyết được vấn đề", "Phải gọi lại ba lần"};
constexpr Text ruComplaint[] = {"Слишком долго ждал", "Вопрос не решён", "Пришлось звонить три раза"};
constexpr Text enComplaint[] = {"Waited too long", "My problem is not solved", "Had to call three times"};

using Texts = std::span<const Text>;
using ByLanguage = std::array<Texts, 3>;

} // namespace

std::span<const std::string_view> all(Kind kind, crmplan::Language language)
{
    const auto of = [language](Texts vi, Texts ru, Texts en) {
        return ByLanguage{vi, ru, en}.at(size_t(language));
    };
    switch (kind) {
    case Kind::Note:
        return of(viNotes, ruNotes, enNotes);
    case Kind::MissedCall:
        return of(viMissed, ruMissed, enMissed);
    case Kind::Task:
        return of(viTasks, ruTasks, enTasks);
    case Kind::Ticket:
        return of(viTickets, ruTickets, enTickets);
    case Kind::ChildTicket:
        return of(viChildren, ruChildren, enChildren);
    case Kind::Question:
        return of(viQuestions, ruQuestions, enQuestions);
    case Kind::Bot:
        return of(viBot, ruBot, enBot);
    case Kind::Answer:
        return of(viAnswers, ruAnswers, enAnswers);
    case Kind::Thanks:
        return of(viThanks, ruThanks, enThanks);
    case Kind::Subject:
        return of(viSubjects, ruSubjects, enSubjects);
    case Kind::Care:
        return of(viCare, ruCare, enCare);
    case Kind::Praise:
        return of(viPraise, ruPraise, enPraise);
    case Kind::Complaint:
        return of(viComplaint, ruComplaint, enComplaint);
    }
    return {};
}

std::string_view any(Dice &dice, Kind kind, crmplan::Language language)
{
    const Texts texts = all(kind, language);
    return texts[size_t(dice.between(0, qint64(texts.size()) - 1))];
}

} // namespace callhelm::crmtexts
