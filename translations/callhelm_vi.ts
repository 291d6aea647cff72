<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en_US">
<context>
    <name>AmiAction</name>
    <message>
        <source>An action must begin with its name.</source>
        <translation>Lệnh phải bắt đầu bằng tên của nó.</translation>
    </message>
    <message>
        <source>This cannot be the name of a field: %1</source>
        <translation>Đây không thể là tên trường: %1</translation>
    </message>
    <message>
        <source>%1 must not hold a line break.</source>
        <translation>%1 không được chứa dấu xuống dòng.</translation>
    </message>
    <message>
        <source>%1 is too long.</source>
        <translation>%1 quá dài.</translation>
    </message>
</context>
<context>
    <name>AmiDecoder</name>
    <message>
        <source>A line is longer than 64 KB.</source>
        <translation>Có dòng dài hơn 64 KB.</translation>
    </message>
    <message>
        <source>A message has more than 256 headers.</source>
        <translation>Có thông điệp nhiều hơn 256 trường.</translation>
    </message>
    <message>
        <source>A message is larger than 1 MB.</source>
        <translation>Có thông điệp lớn hơn 1 MB.</translation>
    </message>
    <message>
        <source>The recording ends in the middle of a message.</source>
        <translation>Bản ghi kết thúc giữa một thông điệp.</translation>
    </message>
</context>
<context>
    <name>AmiFile</name>
    <message>
        <source>This is not a recording of an Asterisk manager.</source>
        <translation>Đây không phải bản ghi của giao diện quản lý Asterisk.</translation>
    </message>
    <message>
        <source>The messages carry no times. Record with timestampevents = yes in manager.conf.</source>
        <translation>Các thông điệp không có thời gian. Hãy ghi với timestampevents = yes trong manager.conf.</translation>
    </message>
</context>
<context>
    <name>AmiRights</name>
    <message>
        <source>run any command of the telephone system</source>
        <translation>chạy mọi lệnh của tổng đài</translation>
    </message>
    <message>
        <source>change its configuration</source>
        <translation>thay đổi cấu hình tổng đài</translation>
    </message>
    <message>
        <source>make calls</source>
        <translation>thực hiện cuộc gọi</translation>
    </message>
    <message>
        <source>This account may do more than Callhelm needs: %1. Whoever gets hold of its secret may too. Leave these rights out of manager.conf unless you use them.</source>
        <translation>Tài khoản này có nhiều quyền hơn Callhelm cần: %1. Ai lấy được mật khẩu của nó cũng có các quyền đó. Hãy bỏ các quyền này khỏi manager.conf nếu bạn không dùng.</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>Agent paused</source>
        <translation>Cho nhân viên tạm nghỉ</translation>
    </message>
    <message>
        <source>Pause ended</source>
        <translation>Kết thúc tạm nghỉ</translation>
    </message>
    <message>
        <source>Added to a queue</source>
        <translation>Thêm vào hàng đợi</translation>
    </message>
    <message>
        <source>Removed from a queue</source>
        <translation>Đưa khỏi hàng đợi</translation>
    </message>
    <message>
        <source>Listened in</source>
        <translation>Nghe cuộc gọi</translation>
    </message>
    <message>
        <source>Whispered</source>
        <translation>Nói thầm</translation>
    </message>
    <message>
        <source>Barged in</source>
        <translation>Chen vào cuộc gọi</translation>
    </message>
    <message>
        <source>Call ended</source>
        <translation>Ngắt cuộc gọi</translation>
    </message>
    <message>
        <source>Server added</source>
        <translation>Thêm máy chủ</translation>
    </message>
    <message>
        <source>Server changed</source>
        <translation>Thay đổi máy chủ</translation>
    </message>
    <message>
        <source>Server removed</source>
        <translation>Gỡ bỏ máy chủ</translation>
    </message>
    <message>
        <source>Alert rules changed</source>
        <translation>Thay đổi quy tắc cảnh báo</translation>
    </message>
    <message>
        <source>Queue goal changed</source>
        <translation>Thay đổi mục tiêu hàng đợi</translation>
    </message>
    <message>
        <source>ordered</source>
        <translation>đã ra lệnh</translation>
    </message>
    <message>
        <source>done</source>
        <translation>đã làm</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>máy chủ từ chối</translation>
    </message>
    <message>
        <source>denied</source>
        <translation>không được phép</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>không gửi</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>không có trả lời</translation>
    </message>
    <message>
        <source>connection lost</source>
        <translation>mất kết nối</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>chủ sở hữu</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>quản trị viên</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>giám sát viên</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>nhân viên</translation>
    </message>
    <message>
        <source>Calendar changed</source>
        <translation>Đã đổi lịch</translation>
    </message>
    <message>
        <source>Phone given to an agent</source>
        <translation>Đã gán máy cho nhân viên</translation>
    </message>
    <message>
        <source>Files imported</source>
        <translation>Đã nhập tệp</translation>
    </message>
    <message>
        <source>Log followed</source>
        <translation>Đã bắt đầu theo dõi nhật ký</translation>
    </message>
    <message>
        <source>Log no longer followed</source>
        <translation>Đã ngừng theo dõi nhật ký</translation>
    </message>
    <message>
        <source>Simulator started</source>
        <translation>Đã bật bộ mô phỏng</translation>
    </message>
    <message>
        <source>Simulator stopped</source>
        <translation>Đã tắt bộ mô phỏng</translation>
    </message>
    <message>
        <source>came to nothing</source>
        <translation>không thành</translation>
    </message>
    <message>
        <source>Simulated days stored</source>
        <translation>Đã lưu các ngày mô phỏng</translation>
    </message>
    <message>
        <source>Simulator&apos;s speed changed</source>
        <translation>Đã đổi tốc độ mô phỏng</translation>
    </message>
    <message>
        <source>Alert acknowledged</source>
        <translation>Đã xác nhận cảnh báo</translation>
    </message>
    <message>
        <source>Table exported</source>
        <translation>Đã xuất bảng</translation>
    </message>
    <message>
        <source>Store backed up</source>
        <translation>Đã sao lưu kho</translation>
    </message>
    <message>
        <source>Figures asked for</source>
        <translation>Yêu cầu xem số liệu</translation>
    </message>
    <message>
        <source>Log doctor asked</source>
        <translation>Yêu cầu kiểm tra nhật ký</translation>
    </message>
    <message>
        <source>Alerts asked for</source>
        <translation>Yêu cầu xem cảnh báo</translation>
    </message>
    <message>
        <source>Phones asked for</source>
        <translation>Yêu cầu xem điện thoại</translation>
    </message>
    <message>
        <source>Audit trail asked for</source>
        <translation>Yêu cầu xem nhật ký thao tác</translation>
    </message>
    <message>
        <source>Server&apos;s secret asked for</source>
        <translation>Yêu cầu mật khẩu của máy chủ</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>đã hoàn tác</translation>
    </message>
    <message>
        <source>made again</source>
        <translation>đã làm lại</translation>
    </message>
    <message>
        <source>Working time changed</source>
        <translation>Đổi giờ làm việc</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>Đổi thông tin người</translation>
    </message>
    <message>
        <source>Team changed</source>
        <translation>Đổi nhóm</translation>
    </message>
    <message>
        <source>Password set</source>
        <translation>Đặt mật khẩu</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Đăng xuất</translation>
    </message>
    <message>
        <source>Masking of numbers changed</source>
        <translation>Đã đổi cách che số</translation>
    </message>
    <message>
        <source>Callers&apos; numbers shown</source>
        <translation>Đã hiện số của người gọi</translation>
    </message>
    <message>
        <source>source</source>
        <translation>nguồn</translation>
    </message>
    <message>
        <source>name</source>
        <translation>tên</translation>
    </message>
    <message>
        <source>host</source>
        <translation>máy chủ</translation>
    </message>
    <message>
        <source>port</source>
        <translation>cổng</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>mã hoá</translation>
    </message>
    <message>
        <source>trusted certificate</source>
        <translation>chứng chỉ tin cậy</translation>
    </message>
    <message>
        <source>unencrypted allowed</source>
        <translation>cho phép không mã hoá</translation>
    </message>
    <message>
        <source>account</source>
        <translation>tài khoản</translation>
    </message>
    <message>
        <source>queue_log</source>
        <translation>queue_log</translation>
    </message>
    <message>
        <source>connects</source>
        <translation>kết nối</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>múi giờ</translation>
    </message>
    <message>
        <source>week begins on</source>
        <translation>tuần bắt đầu từ</translation>
    </message>
    <message>
        <source>goal</source>
        <translation>mục tiêu</translation>
    </message>
    <message>
        <source>answer within</source>
        <translation>trả lời trong</translation>
    </message>
    <message>
        <source>short under</source>
        <translation>ngắn dưới</translation>
    </message>
    <message>
        <source>service level</source>
        <translation>mức độ phục vụ</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>loại</translation>
    </message>
    <message>
        <source>files</source>
        <translation>tệp</translation>
    </message>
    <message>
        <source>file</source>
        <translation>tệp</translation>
    </message>
    <message>
        <source>rows</source>
        <translation>dòng</translation>
    </message>
    <message>
        <source>agent on the phone</source>
        <translation>nhân viên trên tổng đài</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>quy tắc</translation>
    </message>
    <message>
        <source>acknowledged by</source>
        <translation>người xác nhận</translation>
    </message>
    <message>
        <source>seed</source>
        <translation>số khởi tạo</translation>
    </message>
    <message>
        <source>speed</source>
        <translation>tốc độ</translation>
    </message>
    <message>
        <source>from</source>
        <translation>từ</translation>
    </message>
    <message>
        <source>to</source>
        <translation>đến</translation>
    </message>
    <message>
        <source>signs in as</source>
        <translation>tên đăng nhập</translation>
    </message>
    <message>
        <source>role</source>
        <translation>vai trò</translation>
    </message>
    <message>
        <source>left on</source>
        <translation>nghỉ việc từ</translation>
    </message>
    <message>
        <source>in the teams</source>
        <translation>trong các nhóm</translation>
    </message>
    <message>
        <source>in charge of</source>
        <translation>phụ trách</translation>
    </message>
    <message>
        <source>days away</source>
        <translation>ngày vắng mặt</translation>
    </message>
    <message>
        <source>head</source>
        <translation>trưởng nhóm</translation>
    </message>
    <message>
        <source>dissolved on</source>
        <translation>giải thể từ</translation>
    </message>
    <message>
        <source>members</source>
        <translation>thành viên</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 giây</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>Country of phone numbers changed</source>
        <translation>Đã đổi quốc gia của số điện thoại</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Việt Nam</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Nga</translation>
    </message>
    <message>
        <source>another</source>
        <translation>nước khác</translation>
    </message>
    <message>
        <source>country</source>
        <translation>quốc gia</translation>
    </message>
    <message>
        <source>Customers asked for</source>
        <translation>Xem khách hàng</translation>
    </message>
    <message>
        <source>Customers&apos; records changed</source>
        <translation>Đổi thông tin khách hàng</translation>
    </message>
    <message>
        <source>Moved into the bin, or out of it</source>
        <translation>Chuyển vào hoặc ra khỏi thùng rác</translation>
    </message>
    <message>
        <source>Customers merged</source>
        <translation>Gộp khách hàng</translation>
    </message>
    <message>
        <source>Customers&apos; records imported</source>
        <translation>Nhập dữ liệu khách hàng</translation>
    </message>
    <message>
        <source>Mapping of an import saved</source>
        <translation>Lưu ánh xạ nhập</translation>
    </message>
    <message>
        <source>List of words changed</source>
        <translation>Đổi danh sách từ</translation>
    </message>
    <message>
        <source>Customer called</source>
        <translation>Đã gọi khách hàng</translation>
    </message>
    <message>
        <source>Targets set</source>
        <translation>Đặt mục tiêu</translation>
    </message>
    <message>
        <source>Values typed in</source>
        <translation>Nhập số liệu</translation>
    </message>
    <message>
        <source>Currency changed</source>
        <translation>Đã đổi đơn vị tiền</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>đã bỏ</translation>
    </message>
    <message>
        <source>dialling context</source>
        <translation>ngữ cảnh quay số</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>đơn vị tiền</translation>
    </message>
    <message>
        <source>until</source>
        <translation>đến</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>tính đến</translation>
    </message>
    <message>
        <source>place in the list</source>
        <translation>vị trí trong danh sách</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ẩn</translation>
    </message>
    <message>
        <source>is a meeting</source>
        <translation>là lịch hẹn</translation>
    </message>
    <message>
        <source>title</source>
        <translation>tên</translation>
    </message>
    <message>
        <source>choices</source>
        <translation>các lựa chọn</translation>
    </message>
    <message>
        <source>keeper</source>
        <translation>trưởng kho</translation>
    </message>
    <message>
        <source>open to the teams</source>
        <translation>mở cho các nhóm</translation>
    </message>
    <message>
        <source>%1, day</source>
        <translation>%1, ngày</translation>
    </message>
    <message>
        <source>%1, week</source>
        <translation>%1, tuần</translation>
    </message>
    <message>
        <source>%1, month</source>
        <translation>%1, tháng</translation>
    </message>
    <message>
        <source>Lead rules changed</source>
        <translation>Đã đổi quy tắc chia cơ hội</translation>
    </message>
    <message>
        <source>Handing out by itself switched</source>
        <translation>Đã bật/tắt tự động chia</translation>
    </message>
    <message>
        <source>Ledger of leads corrected</source>
        <translation>Đã chỉnh sổ chia</translation>
    </message>
    <message>
        <source>Leads handed out</source>
        <translation>Đã chia cơ hội</translation>
    </message>
    <message>
        <source>Lead given by hand</source>
        <translation>Đã chia tay một cơ hội</translation>
    </message>
    <message>
        <source>Recall postponed</source>
        <translation>Đã hoãn thu hồi</translation>
    </message>
    <message>
        <source>Hand-out taken back</source>
        <translation>Đã hoàn lại lần chia</translation>
    </message>
    <message>
        <source>Agent marked as present, or no more</source>
        <translation>Đã đánh dấu nhân viên có mặt hoặc bỏ đánh dấu</translation>
    </message>
</context>
<context>
    <name>CallTables</name>
    <message>
        <source>Queues</source>
        <translation>Hàng đợi</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Hàng đợi</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Thời gian đàm thoại</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Giữ máy</translation>
    </message>
    <message>
        <source>Service level definition</source>
        <translation>Định nghĩa mức phục vụ</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Ngưỡng</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Đổ chuông</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Lượt gọi</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Lượt gọi</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Cuộc gọi</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số điện thoại</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Vào lúc</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Thời gian chờ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Agents rung in vain</source>
        <translation>Nhân viên không nhấc máy</translation>
    </message>
    <message>
        <source>Legs</source>
        <translation>Chặng</translation>
    </message>
    <message>
        <source>Leg</source>
        <translation>Chặng</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Hướng</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Kết nối lúc</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Kết thúc lúc</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Kết thúc do</translation>
    </message>
    <message>
        <source>Transferred to</source>
        <translation>Chuyển tới</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Phiên đăng nhập</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Tạm nghỉ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Calls without a queue</source>
        <translation>Cuộc gọi không qua hàng đợi</translation>
    </message>
    <message>
        <source>Dialled</source>
        <translation>Quay số lúc</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Máy</translation>
    </message>
    <message>
        <source>Waiting for a call back</source>
        <translation>Chờ gọi lại</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>Last try</source>
        <translation>Lần gọi cuối</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Số lần gọi</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Nhóm</translation>
    </message>
</context>
<context>
    <name>CdrDecoder</name>
    <message>
        <source>The record is longer than 64 KiB.</source>
        <translation>Bản ghi dài hơn 64 KiB.</translation>
    </message>
    <message>
        <source>The record contains NUL bytes.</source>
        <translation>Bản ghi chứa byte NUL.</translation>
    </message>
    <message>
        <source>A quotation mark is not closed.</source>
        <translation>Có dấu ngoặc kép chưa đóng.</translation>
    </message>
    <message>
        <source>The columns are not those of a call detail record.</source>
        <translation>Các cột không phải của bản ghi chi tiết cuộc gọi.</translation>
    </message>
    <message>
        <source>“%1” is not a time.</source>
        <translation>“%1” không phải là thời điểm.</translation>
    </message>
    <message>
        <source>The time %1 lies before 1990.</source>
        <translation>Thời điểm %1 trước năm 1990.</translation>
    </message>
    <message>
        <source>The time %1 lies after 2099.</source>
        <translation>Thời điểm %1 sau năm 2099.</translation>
    </message>
    <message>
        <source>“%1” stands where a length of time belongs.</source>
        <translation>“%1” đứng ở chỗ của một khoảng thời gian.</translation>
    </message>
    <message>
        <source>The length of time %1 is negative.</source>
        <translation>Khoảng thời gian %1 là số âm.</translation>
    </message>
    <message>
        <source>The length of time %1 is over ten years.</source>
        <translation>Khoảng thời gian %1 dài hơn mười năm.</translation>
    </message>
    <message>
        <source>How the call ended is not known: “%1”.</source>
        <translation>Không rõ cuộc gọi kết thúc thế nào: “%1”.</translation>
    </message>
</context>
<context>
    <name>CdrFile</name>
    <message>
        <source>The file is compressed. Unpack it first.</source>
        <translation>Tệp đang nén. Hãy giải nén trước.</translation>
    </message>
    <message>
        <source>The file is in UTF-16, not the encoding that Asterisk writes. Convert it to UTF-8.</source>
        <translation>Tệp ở mã UTF-16, không phải mã mà Asterisk ghi. Hãy chuyển sang UTF-8.</translation>
    </message>
    <message>
        <source>The file is binary, not call detail records.</source>
        <translation>Tệp là dữ liệu nhị phân, không phải bản ghi chi tiết cuộc gọi.</translation>
    </message>
    <message>
        <source>The file does not look like call detail records of Asterisk.</source>
        <translation>Tệp không giống bản ghi chi tiết cuộc gọi của Asterisk.</translation>
    </message>
</context>
<context>
    <name>ClockLimit</name>
    <message>
        <source>A time more than a day ahead of now: a wrong clock.</source>
        <translation>Thời điểm đi trước hiện tại hơn một ngày: đồng hồ sai.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“callhelm COMMAND --help” tells more. Exit codes: 0 done, 1 found something, 2 wrong use, 3 failed.</source>
        <translation>Xem thêm bằng “callhelm LỆNH --help”. Mã thoát: 0 xong, 1 có phát hiện, 2 dùng sai, 3 thất bại.</translation>
    </message>
    <message>
        <source>Unknown option “%1”.</source>
        <translation>Không có tùy chọn “%1”.</translation>
    </message>
    <message>
        <source>“%1” needs a value.</source>
        <translation>“%1” cần một giá trị.</translation>
    </message>
    <message>
        <source>Unknown time zone “%1”.</source>
        <translation>Không có múi giờ “%1”.</translation>
    </message>
    <message>
        <source>Shows this.</source>
        <translation>Hiện phần trợ giúp này.</translation>
    </message>
    <message>
        <source>Unknown command “%1”.</source>
        <translation>Không có lệnh “%1”.</translation>
    </message>
    <message>
        <source>Says whether the books balance and lists what is odd in the logs.</source>
        <translation>Cho biết sổ có khớp không và liệt kê những điểm bất thường trong nhật ký.</translation>
    </message>
    <message>
        <source>Lists findings and rejected lines instead of the books.</source>
        <translation>Liệt kê điểm bất thường và dòng bị loại thay cho sổ.</translation>
    </message>
    <message>
        <source>csv (default) or json.</source>
        <translation>csv (mặc định) hoặc json.</translation>
    </message>
    <message>
        <source>The books balance.</source>
        <translation>Sổ khớp.</translation>
    </message>
    <message>
        <source>The books do not balance.</source>
        <translation>Sổ không khớp.</translation>
    </message>
    <message>
        <source>Writes a table of figures or rows.</source>
        <translation>Ghi ra một bảng số liệu hoặc các dòng chi tiết.</translation>
    </message>
    <message>
        <source>What to write: %1.</source>
        <translation>Nội dung cần ghi: %1.</translation>
    </message>
    <message>
        <source>First moment, ISO 8601; local time unless it says otherwise (default: the first known).</source>
        <translation>Thời điểm đầu, theo ISO 8601; là giờ địa phương nếu không ghi khác (mặc định: thời điểm đầu tiên có dữ liệu).</translation>
    </message>
    <message>
        <source>End, not included (default: the last known).</source>
        <translation>Thời điểm cuối, không tính vào (mặc định: thời điểm cuối cùng có dữ liệu).</translation>
    </message>
    <message>
        <source>Interval: 15m, 30m, 1h, day, week, month or all (default).</source>
        <translation>Khoảng chia: 15m, 30m, 1h, day, week, month hoặc all (mặc định).</translation>
    </message>
    <message>
        <source>Only this queue; may be given more than once.</source>
        <translation>Chỉ hàng đợi này; có thể dùng nhiều lần.</translation>
    </message>
    <message>
        <source>Only this agent; may be given more than once.</source>
        <translation>Chỉ nhân viên này; có thể dùng nhiều lần.</translation>
    </message>
    <message>
        <source>Service level threshold in seconds, instead of each queue&apos;s own.</source>
        <translation>Ngưỡng mức phục vụ tính bằng giây, thay cho ngưỡng riêng của từng hàng đợi.</translation>
    </message>
    <message>
        <source>Abandoned in less than so many seconds is short, instead of each queue&apos;s own.</source>
        <translation>Bỏ cuộc trước số giây này là bỏ cuộc sớm, thay cho giới hạn riêng của từng hàng đợi.</translation>
    </message>
    <message>
        <source>Service level of: offered, short_left_out, answered or abandons_credited, instead of each queue&apos;s own.</source>
        <translation>Mức phục vụ tính theo: offered, short_left_out, answered hoặc abandons_credited, thay cho định nghĩa riêng của từng hàng đợi.</translation>
    </message>
    <message>
        <source>Begins CSV with a byte order mark, for Excel.</source>
        <translation>Thêm dấu thứ tự byte (BOM) vào đầu tệp CSV, dùng cho Excel.</translation>
    </message>
    <message>
        <source>Only lists the table&apos;s columns.</source>
        <translation>Chỉ liệt kê các cột của bảng.</translation>
    </message>
    <message>
        <source>Unknown table “%1”. There are: %2.</source>
        <translation>Không có bảng “%1”. Có thể dùng: %2.</translation>
    </message>
    <message>
        <source>“%1” is not a time. Write it like 2026-11-22 or 2026-11-22T08:30.</source>
        <translation>“%1” không phải là thời điểm. Hãy viết như 2026-11-22 hoặc 2026-11-22T08:30.</translation>
    </message>
    <message>
        <source>Unknown interval “%1”. There are: 15m, 30m, 1h, day, week, month, all.</source>
        <translation>Không có khoảng chia “%1”. Có thể dùng: 15m, 30m, 1h, day, week, month, all.</translation>
    </message>
    <message>
        <source>Unknown definition “%1”. There are: offered, short_left_out, answered, abandons_credited.</source>
        <translation>Không có định nghĩa “%1”. Có thể dùng: offered, short_left_out, answered, abandons_credited.</translation>
    </message>
    <message>
        <source>Stops after so many seconds.</source>
        <translation>Dừng sau số giây này.</translation>
    </message>
    <message>
        <source>Following %1. Ctrl+C ends it.</source>
        <translation>Đang theo dõi %1. Nhấn Ctrl+C để dừng.</translation>
    </message>
    <message>
        <source>Takes whole files into the store: all of them, or nothing.</source>
        <translation>Nhập trọn tệp vào kho dữ liệu: tất cả hoặc không gì cả.</translation>
    </message>
    <message>
        <source>Files to take.</source>
        <translation>Các tệp cần nhập.</translation>
    </message>
    <message>
        <source>Says what would be taken and changes nothing.</source>
        <translation>Cho biết những gì sẽ được nhập mà không thay đổi gì.</translation>
    </message>
    <message>
        <source>Writes the rejected lines to a CSV file.</source>
        <translation>Ghi các dòng bị loại ra tệp CSV.</translation>
    </message>
    <message>
        <source>%1 %, %2 lines</source>
        <translation>%1 %, %2 dòng</translation>
    </message>
    <message>
        <source>%1: %2 lines, %3 facts taken, %4 told before, %5 rejected</source>
        <translation>%1: %2 dòng, nhập %3 sự kiện, %4 đã biết trước, %5 bị loại</translation>
    </message>
    <message>
        <source>Lets a made-up call centre work for some days, into the store or as a queue_log.</source>
        <translation>Cho một tổng đài giả lập hoạt động vài ngày, ghi vào kho dữ liệu hoặc thành queue_log.</translation>
    </message>
    <message>
        <source>First moment (default: today 00:00).</source>
        <translation>Thời điểm đầu (mặc định: 00:00 hôm nay).</translation>
    </message>
    <message>
        <source>How many days (default: 1).</source>
        <translation>Số ngày (mặc định: 1).</translation>
    </message>
    <message>
        <source>The same seed gives the same days (default: 1).</source>
        <translation>Cùng mã khởi tạo cho ra những ngày giống nhau (mặc định: 1).</translation>
    </message>
    <message>
        <source>Writes a queue_log file and leaves the store alone; - is stdout.</source>
        <translation>Ghi ra tệp queue_log và không động đến kho dữ liệu; - là stdout.</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) stored</source>
        <translation>
            <numerusform>Đã lưu %n sự kiện</numerusform>
        </translation>
    </message>
    <message>
        <source>Computes everything again from the raw facts and reports differences.</source>
        <translation>Tính lại tất cả từ sự kiện gốc và báo các chỗ khác biệt.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) missing</source>
        <translation>
            <numerusform>thiếu %n dòng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without ground in the facts</source>
        <translation>
            <numerusform>%n dòng không có căn cứ trong sự kiện</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything stored is what the facts give.</source>
        <translation>Mọi số liệu đã lưu đều đúng với sự kiện.</translation>
    </message>
    <message>
        <source>Writes a copy of the store to a new file.</source>
        <translation>Ghi một bản sao kho dữ liệu ra tệp mới.</translation>
    </message>
    <message>
        <source>File to write; must not exist.</source>
        <translation>Tệp cần ghi; phải chưa tồn tại.</translation>
    </message>
    <message>
        <source>Name one file.</source>
        <translation>Hãy nêu một tệp.</translation>
    </message>
    <message>
        <source>The backup.</source>
        <translation>Bản sao lưu.</translation>
    </message>
    <message>
        <source>Brings a store to this program&apos;s schema.</source>
        <translation>Nâng kho dữ liệu lên lược đồ của chương trình này.</translation>
    </message>
    <message>
        <source>Unknown kind of file “%1”. There are: %2.</source>
        <translation>Không có loại tệp “%1”. Có: %2.</translation>
    </message>
    <message>
        <source>Name of the telephone system that wrote them (default: queue_log).</source>
        <translation>Tên hệ thống tổng đài đã ghi các tệp này (mặc định: queue_log).</translation>
    </message>
    <message>
        <source>What to do with the trail.</source>
        <translation>Làm gì với nhật ký.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) are sound.</source>
        <translation>
            <numerusform>%n mục còn nguyên vẹn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Đã dừng. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Waiting for %1, which holds the store.</source>
        <translation>Đang chờ: kho dữ liệu đang được %1 giữ.</translation>
    </message>
    <message>
        <source>The simulation was stopped. Nothing was changed.</source>
        <translation>Đã dừng mô phỏng. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>The program that holds the store does not know the command “%1” in this form.</source>
        <translation>Chương trình đang giữ kho dữ liệu không biết lệnh “%1” ở dạng này.</translation>
    </message>
    <message>
        <source>“%1” is given more than once.</source>
        <translation>“%1” được đưa ra nhiều hơn một lần.</translation>
    </message>
    <message>
        <source>An argument is empty.</source>
        <translation>Có một đối số để trống.</translation>
    </message>
    <message>
        <source>“%1” is one argument too many. “callhelm %2 --help” tells what there is.</source>
        <translation>“%1” là đối số thừa. Xem cách dùng bằng “callhelm %2 --help”.</translation>
    </message>
    <message>
        <source>“%1” is a whole number from %2 to %3, not “%4”.</source>
        <translation>“%1” là số nguyên từ %2 đến %3, không phải “%4”.</translation>
    </message>
    <message>
        <source>“%1” is a time like 2026-11-22 or 2026-11-22T08:30, not “%2”.</source>
        <translation>“%1” là thời điểm như 2026-11-22 hoặc 2026-11-22T08:30, không phải “%2”.</translation>
    </message>
    <message>
        <source>“%1” does not know “%2”. There are: %3.</source>
        <translation>“%1” không có “%2”. Hiện có: %3.</translation>
    </message>
    <message>
        <source>“%1” would overwrite %2, which is read.</source>
        <translation>“%1” sẽ ghi đè lên %2, là tệp đang được đọc.</translation>
    </message>
    <message>
        <source>“callhelm %1” has no option “%2”. “callhelm %1 --help” tells what there is.</source>
        <translation>“callhelm %1” không có tùy chọn “%2”. Xem các tùy chọn bằng “callhelm %1 --help”.</translation>
    </message>
    <message>
        <source>%1 of %2 are listed: the store keeps the first of each file.</source>
        <translation>Liệt kê %1 trong số %2: kho dữ liệu chỉ giữ những mục đầu của mỗi tệp.</translation>
    </message>
    <message>
        <source>File to write instead of stdout; - is stdout.</source>
        <translation>Tệp cần ghi, thay cho stdout; - là stdout.</translation>
    </message>
    <message>
        <source>The program that holds the store follows %1. Ctrl+C ends it.</source>
        <translation>Chương trình đang giữ kho dữ liệu theo dõi %1. Nhấn Ctrl+C để dừng.</translation>
    </message>
    <message>
        <source>The store takes what is told again.</source>
        <translation>Kho dữ liệu lại nhận được dữ liệu.</translation>
    </message>
    <message>
        <source>The window goes on following %1.</source>
        <translation>Cửa sổ chương trình tiếp tục theo dõi %1.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more rejected line(s); “--report FILE” writes all of them</source>
        <translation>
            <numerusform>và còn %n dòng bị loại nữa; “--report TỆP” ghi lại tất cả</numerusform>
        </translation>
    </message>
    <message>
        <source>Puts a backup in the store&apos;s place, and keeps what was there beside it.</source>
        <translation>Đưa bản sao lưu vào chỗ của kho và giữ lại kho cũ bên cạnh.</translation>
    </message>
    <message>
        <source>The store that was replaced is kept in %1.</source>
        <translation>Kho bị thay thế được giữ lại trong %1.</translation>
    </message>
    <message>
        <source>Stopped. The program that holds the store has not said how far it came.</source>
        <translation>Đã dừng. Chương trình đang giữ kho dữ liệu chưa cho biết đã làm đến đâu.</translation>
    </message>
    <message>
        <source>Unknown team “%1”.</source>
        <translation>Không có nhóm “%1”.</translation>
    </message>
    <message>
        <source>Unknown agent “%1”.</source>
        <translation>Không có nhân viên “%1”.</translation>
    </message>
    <message>
        <source>Without signing in, only who owns the store&apos;s file sets a password.</source>
        <translation>Khi chưa đăng nhập, chỉ chủ của tệp dữ liệu mới đặt được mật khẩu.</translation>
    </message>
    <message>
        <source>Nobody signs in as “%1”.</source>
        <translation>Không ai đăng nhập với tên “%1”.</translation>
    </message>
    <message>
        <source>People work with this store. Say who you are: --user NAME.</source>
        <translation>Kho dữ liệu này có người dùng. Hãy cho biết bạn là ai: --user TÊN.</translation>
    </message>
    <message numerus="yes">
        <source>Too many tries have failed. Try again in %n second(s).</source>
        <translation>
            <numerusform>Sai quá nhiều lần. Hãy thử lại sau %n giây.</numerusform>
        </translation>
    </message>
    <message>
        <source>The name or the password is wrong.</source>
        <translation>Sai tên hoặc mật khẩu.</translation>
    </message>
    <message>
        <source>“audit verify”: finds out whether the audit trail was tampered with; “audit export”: writes it.</source>
        <translation>“audit verify”: kiểm tra nhật ký có bị sửa không; “audit export”: xuất nhật ký.</translation>
    </message>
    <message>
        <source>Export: only what they did, by words of the name.</source>
        <translation>Xuất: chỉ việc người này làm, theo từ trong tên.</translation>
    </message>
    <message>
        <source>Export: only this act, or all that begin so: goal.change, pbx.</source>
        <translation>Xuất: chỉ hành động này, hoặc mọi hành động bắt đầu như vậy: goal.change, pbx.</translation>
    </message>
    <message>
        <source>Export: only what was done to them, by words of the name.</source>
        <translation>Xuất: chỉ việc liên quan đến người này, theo từ trong tên.</translation>
    </message>
    <message>
        <source>Export: first moment, ISO 8601.</source>
        <translation>Xuất: thời điểm đầu, ISO 8601.</translation>
    </message>
    <message>
        <source>Export: end, not included.</source>
        <translation>Xuất: thời điểm cuối, không tính.</translation>
    </message>
    <message>
        <source>Say what to do: audit verify, or audit export.</source>
        <translation>Hãy nói cần làm gì: audit verify hoặc audit export.</translation>
    </message>
    <message>
        <source>Usage: callhelm [--store FILE] [--zone ZONE] [--user NAME [--password-file FILE]] COMMAND …</source>
        <translation>Cách dùng: callhelm [--store TỆP] [--zone MÚI-GIỜ] [--user TÊN [--password-file TỆP]] LỆNH …</translation>
    </message>
    <message>
        <source>Say whose password it is: --user NAME.</source>
        <translation>Hãy nói mật khẩu của ai: --user TÊN.</translation>
    </message>
    <message>
        <source>It could not be noted in the audit trail: %1</source>
        <translation>Không ghi được vào nhật ký kiểm tra: %1</translation>
    </message>
    <message numerus="yes">
        <source>Audit trail: %n entry(ies), the last one&apos;s hash is %1.</source>
        <translation>
            <numerusform>Nhật ký kiểm tra: %n mục, mã băm của mục cuối là %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only members of this team, by the membership of the day; may be given more than once.</source>
        <translation>Chỉ thành viên của nhóm này, tính theo nhóm của từng ngày; có thể ghi nhiều lần.</translation>
    </message>
    <message>
        <source>The password cannot be read: %1</source>
        <translation>Không đọc được mật khẩu: %1</translation>
    </message>
    <message>
        <source>Others may read this file with a password. Give it the rights 0600.</source>
        <translation>Người khác có thể đọc tệp mật khẩu này. Hãy đặt quyền 0600.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the new password at. Name a file of rights 0600: --new-password-file FILE.</source>
        <translation>Không có cửa sổ dòng lệnh để hỏi mật khẩu mới. Hãy chỉ tệp có quyền 0600: --new-password-file TỆP.</translation>
    </message>
    <message>
        <source>There is no terminal to ask for the password at. Name a file of rights 0600 (--password-file FILE), or set CALLHELM_PASSWORD.</source>
        <translation>Không có cửa sổ dòng lệnh để hỏi mật khẩu. Hãy chỉ tệp có quyền 0600 (--password-file TỆP) hoặc đặt CALLHELM_PASSWORD.</translation>
    </message>
    <message>
        <source>Once more:</source>
        <translation>Nhập lại:</translation>
    </message>
    <message>
        <source>The two passwords differ.</source>
        <translation>Hai mật khẩu không giống nhau.</translation>
    </message>
    <message>
        <source>Password of %1:</source>
        <translation>Mật khẩu của %1:</translation>
    </message>
    <message>
        <source>“people list”: who works here; “people add NAME”; “people reset-password LOGIN”.</source>
        <translation>“people list”: ai làm việc ở đây; “people add TÊN”; “people reset-password TÊN-ĐĂNG-NHẬP”.</translation>
    </message>
    <message>
        <source>What to do.</source>
        <translation>Việc cần làm.</translation>
    </message>
    <message>
        <source>Add: the person&apos;s name. Reset-password: the name they sign in with.</source>
        <translation>Add: tên của người đó. Reset-password: tên đăng nhập.</translation>
    </message>
    <message>
        <source>Add: the name they sign in with (default: they do not sign in).</source>
        <translation>Add: tên đăng nhập (mặc định: không đăng nhập).</translation>
    </message>
    <message>
        <source>Add: owner, admin, supervisor or agent (default).</source>
        <translation>Add: owner, admin, supervisor hoặc agent (mặc định).</translation>
    </message>
    <message>
        <source>Add: a team they are in from today on; may be given more than once.</source>
        <translation>Add: nhóm tham gia từ hôm nay; có thể dùng nhiều lần.</translation>
    </message>
    <message>
        <source>Add: their name on the telephone system; may be given more than once.</source>
        <translation>Add: tên trên tổng đài; có thể dùng nhiều lần.</translation>
    </message>
    <message>
        <source>Add, reset-password: file of rights 0600 whose first line is their new password (default: it is asked for).</source>
        <translation>Add, reset-password: tệp quyền 0600, dòng đầu là mật khẩu mới (mặc định: sẽ hỏi).</translation>
    </message>
    <message>
        <source>Say what to do: people list, people add NAME, or people reset-password LOGIN.</source>
        <translation>Hãy nói cần làm gì: people list, people add TÊN hoặc people reset-password TÊN-ĐĂNG-NHẬP.</translation>
    </message>
    <message>
        <source>New password of %1:</source>
        <translation>Mật khẩu mới của %1:</translation>
    </message>
    <message>
        <source>Who has a password signs in: give a --login.</source>
        <translation>Có mật khẩu thì phải có tên đăng nhập: --login.</translation>
    </message>
    <message>
        <source>%1 works here now.</source>
        <translation>Đã thêm %1.</translation>
    </message>
    <message>
        <source>%1 has another password now.</source>
        <translation>Đã đặt mật khẩu mới cho %1.</translation>
    </message>
    <message>
        <source>“phones list”: whose phone is whose; “phones set PHONE AGENT”: says so.</source>
        <translation>“phones list”: máy nào của ai; “phones set MÁY NHÂN_VIÊN”: khai báo máy của ai.</translation>
    </message>
    <message>
        <source>Lists phones, interfaces and extensions.</source>
        <translation>Liệt kê máy, giao diện (interface) và số nội bộ.</translation>
    </message>
    <message>
        <source>Says whose a phone is; figures follow, those of the past too.</source>
        <translation>Khai báo máy của ai; số liệu được tính lại, cả của quá khứ.</translation>
    </message>
    <message>
        <source>With “set PHONE”: it is nobody&apos;s, e.g. a trunk.</source>
        <translation>Với “set MÁY”: không của ai, ví dụ đường trung kế.</translation>
    </message>
    <message>
        <source>Say what to do: phones list, phones set PHONE AGENT, or phones set PHONE --nobody.</source>
        <translation>Hãy cho biết việc cần làm: phones list, phones set MÁY NHÂN_VIÊN, hoặc phones set MÁY --nobody.</translation>
    </message>
    <message>
        <source>Say which phone: phones set PHONE AGENT.</source>
        <translation>Hãy cho biết máy nào: phones set MÁY NHÂN_VIÊN.</translation>
    </message>
    <message>
        <source>That was said before: nothing changed.</source>
        <translation>Điều này đã được khai báo: không có gì thay đổi.</translation>
    </message>
    <message>
        <source>No source has named an agent “%1” so far.</source>
        <translation>Cho đến nay chưa nguồn nào nêu nhân viên “%1”.</translation>
    </message>
    <message>
        <source>Tells, or with an argument says, whose phone numbers are written without a country&apos;s code.</source>
        <translation>Cho biết, hoặc đặt (nếu có đối số), số điện thoại không có mã quốc gia là của nước nào.</translation>
    </message>
    <message>
        <source>vn, ru or other; without it: tells.</source>
        <translation>vn, ru hoặc other; không có đối số: cho biết.</translation>
    </message>
    <message>
        <source>Unknown country “%1”: say vn, ru or other.</source>
        <translation>Không rõ quốc gia “%1”: hãy dùng vn, ru hoặc other.</translation>
    </message>
    <message>
        <source>crm: what the columns become: “TITLE=field[:format];…”. A format as “inspect” names it, or what values mean: “Won&gt;won|Lost&gt;lost|*&gt;open”.</source>
        <translation>crm: các cột trở thành gì: “TIÊU ĐỀ=trường[:định dạng];…”. Định dạng như “inspect” nêu, hoặc nghĩa của giá trị: “Won&gt;won|Lost&gt;lost|*&gt;open”.</translation>
    </message>
    <message>
        <source>crm: a saved mapping, instead of --entity and --map.</source>
        <translation>crm: một ánh xạ đã lưu, thay cho --entity và --map.</translation>
    </message>
    <message>
        <source>crm: by what known records are found: phone, email, id (default: id where it is taken).</source>
        <translation>crm: tìm bản ghi đã có theo gì: phone, email, id (mặc định: id nếu được lấy).</translation>
    </message>
    <message>
        <source>crm: the sheet of a workbook (default: the first).</source>
        <translation>crm: trang tính của tệp Excel (mặc định: trang đầu).</translation>
    </message>
    <message>
        <source>crm: the row with the titles, 0 for none (default: as found).</source>
        <translation>crm: dòng chứa tiêu đề, 0 nếu không có (mặc định: tự nhận ra).</translation>
    </message>
    <message>
        <source>crm: the encoding of the file (default: as found).</source>
        <translation>crm: bảng mã của tệp (mặc định: tự nhận ra).</translation>
    </message>
    <message>
        <source>crm: what separates the cells (default: as found).</source>
        <translation>crm: dấu phân cách các ô (mặc định: tự nhận ra).</translation>
    </message>
    <message>
        <source>crm: texts that stand for nothing, such as “?”; separated by commas.</source>
        <translation>crm: các chữ nghĩa là không có gì, như “?”; cách nhau bằng dấu phẩy.</translation>
    </message>
    <message>
        <source>Records are found by phone, email or id, not by “%1”.</source>
        <translation>Bản ghi được tìm theo phone, email hoặc id, không theo “%1”.</translation>
    </message>
    <message>
        <source>Not a rule for unknown names: “%1”.</source>
        <translation>Không phải quy tắc cho tên chưa biết: “%1”.</translation>
    </message>
    <message>
        <source>Say what the rows are and what their columns become: --entity and --map, or --mapping.</source>
        <translation>Hãy nói mỗi dòng là gì và các cột trở thành gì: --entity và --map, hoặc --mapping.</translation>
    </message>
    <message>
        <source>%1 %, %2 rows</source>
        <translation>%1 %, %2 dòng</translation>
    </message>
    <message>
        <source>%1: %2 rows: %3 new, %4 changed, %5 same, %6 rejected</source>
        <translation>%1: %2 dòng: %3 mới, %4 thay đổi, %5 như cũ, %6 bị từ chối</translation>
    </message>
    <message>
        <source>What the files are: queue_log, cdr for call detail records (Master.csv or an export of the table), or ami for recordings of Asterisk&apos;s manager interface; the last two plain or packed by gzip; or crm for customers and what happens with them (CSV or XLSX).</source>
        <translation>Tệp là gì: queue_log, cdr là bản ghi chi tiết cuộc gọi (Master.csv hoặc bảng được xuất ra), hoặc ami là bản ghi giao diện quản lý của Asterisk; hai loại sau để nguyên hoặc nén gzip; hoặc crm là khách hàng và những gì diễn ra với họ (CSV hoặc XLSX).</translation>
    </message>
    <message>
        <source>crm: the report as csv (default) or json.</source>
        <translation>crm: báo cáo dạng csv (mặc định) hoặc json.</translation>
    </message>
    <message>
        <source>Say what to import and from which files: import queue_log|cdr|ami|crm FILE…</source>
        <translation>Hãy nói nhập gì và từ tệp nào: import queue_log|cdr|ami|crm TỆP…</translation>
    </message>
    <message>
        <source>Says how a CSV or XLSX file would be read; takes nothing.</source>
        <translation>Cho biết tệp CSV hoặc XLSX sẽ được đọc thế nào; không nhận gì.</translation>
    </message>
    <message>
        <source>On stdout, one row a column of the file: column, title, type, format, read, rejected, ask (1: two readings fit, choose one). On stderr (with json: in it) encoding, separator, sheet, header row and rows. Exit code 1 when something must be chosen.</source>
        <translation>Trên stdout, mỗi cột của tệp một dòng: column, title, type, format, read, rejected, ask (1: có hai cách đọc, hãy chọn một). Trên stderr (với json: ở trong đó) là bảng mã, dấu phân cách, trang tính, dòng tiêu đề và số dòng. Mã thoát 1 khi có điều phải chọn.</translation>
    </message>
    <message>
        <source>The CSV or XLSX file.</source>
        <translation>Tệp CSV hoặc XLSX.</translation>
    </message>
    <message>
        <source>The sheet of an XLSX file; else the first that is visible.</source>
        <translation>Trang tính của tệp XLSX; nếu không, trang đầu tiên hiển thị.</translation>
    </message>
    <message>
        <source>The encoding of a CSV file, where the one that is found is wrong: %1.</source>
        <translation>Bảng mã của tệp CSV, khi bảng mã tìm được bị sai: %1.</translation>
    </message>
    <message>
        <source>What separates the fields of a CSV file: , ; | or tab.</source>
        <translation>Dấu phân cách các ô của tệp CSV: , ; | hoặc tab.</translation>
    </message>
    <message>
        <source>The row of the header (in CSV the line where it begins); 0: there is none.</source>
        <translation>Dòng tiêu đề (với CSV: dòng nơi nó bắt đầu); 0: không có.</translation>
    </message>
    <message>
        <source>A text that stands for nothing, e.g. “?” or “N/A”. May be given more than once.</source>
        <translation>Văn bản nghĩa là không có gì, ví dụ “?” hoặc “N/A”. Có thể nêu nhiều lần.</translation>
    </message>
    <message>
        <source>Say which file: inspect FILE.</source>
        <translation>Hãy nêu tệp: inspect FILE.</translation>
    </message>
    <message>
        <source>Unknown encoding “%1”. There are: %2.</source>
        <translation>Không rõ bảng mã “%1”. Có: %2.</translation>
    </message>
    <message>
        <source>“%1” is no separator: say , ; | or tab.</source>
        <translation>“%1” không phải dấu phân cách: hãy dùng , ; | hoặc tab.</translation>
    </message>
    <message>
        <source>Encoding: %1</source>
        <translation>Bảng mã: %1</translation>
    </message>
    <message>
        <source> (another one may be meant: choose with --encoding)</source>
        <translation> (có thể là bảng mã khác: chọn bằng --encoding)</translation>
    </message>
    <message>
        <source>Separator: %1</source>
        <translation>Dấu phân cách: %1</translation>
    </message>
    <message>
        <source> (another one may be meant: choose with --separator)</source>
        <translation> (có thể là dấu khác: chọn bằng --separator)</translation>
    </message>
    <message>
        <source>%1 (hidden)</source>
        <translation>%1 (ẩn)</translation>
    </message>
    <message>
        <source>Sheet: %1 (of: %2)</source>
        <translation>Trang tính: %1 (trong: %2)</translation>
    </message>
    <message>
        <source>Header row: %1</source>
        <translation>Dòng tiêu đề: %1</translation>
    </message>
    <message>
        <source>Header row: none</source>
        <translation>Dòng tiêu đề: không có</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Số dòng: %1</translation>
    </message>
    <message>
        <source>Rows above the header, not read: %1</source>
        <translation>Dòng phía trên tiêu đề, không đọc: %1</translation>
    </message>
    <message>
        <source>Rows below the data, not read: %1</source>
        <translation>Dòng phía dưới dữ liệu, không đọc: %1</translation>
    </message>
    <message>
        <source>Rows without a value, not read: %1</source>
        <translation>Số dòng không có giá trị, không đọc: %1</translation>
    </message>
    <message>
        <source>Rows longer or shorter than the header, rejected: %1 (%2)</source>
        <translation>Số dòng dài hoặc ngắn hơn tiêu đề, bị từ chối: %1 (%2)</translation>
    </message>
    <message>
        <source>Merged cells among the data, of which only the first has a value: %1</source>
        <translation>Ô gộp trong dữ liệu, chỉ ô đầu tiên có giá trị: %1</translation>
    </message>
    <message>
        <source>“%1” can be read as %2, and otherwise as %3: choose one.</source>
        <translation>“%1” có thể đọc theo %2, hoặc theo %3: hãy chọn một.</translation>
    </message>
    <message>
        <source>“%1” has years of two digits: say that %2 is right.</source>
        <translation>“%1” có năm hai chữ số: hãy xác nhận %2 là đúng.</translation>
    </message>
    <message>
        <source>“%1” holds %2, %3 times: give it with --missing if it stands for nothing.</source>
        <translation>“%1” có %2, %3 lần: hãy nêu bằng --missing nếu nó nghĩa là không có gì.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>crm: what the rows are: customers, deals, orders, tasks, meetings, notes, tickets, conversations, messages, ratings, or changes (a history: entity, record, field, from, to, by, at).</source>
        <translation>crm: các dòng là gì: customers, deals, orders, tasks, meetings, notes, tickets, conversations, messages, ratings, hoặc changes (lịch sử: entity, record, field, from, to, by, at).</translation>
    </message>
    <message>
        <source>crm: what becomes of names that nobody has: people, words or customers = make, reject or empty; of changes also records = make (default) or reject; separated by commas.</source>
        <translation>crm: xử lý tên chưa ai có: people, words hoặc customers = make, reject hoặc empty; với changes còn có records = make (mặc định) hoặc reject; cách nhau bằng dấu phẩy.</translation>
    </message>
    <message>
        <source>Tells, or with an argument says, in which currency amounts are that name none.</source>
        <translation>Cho biết, hoặc đặt khi có tham số, đơn vị tiền của các số tiền không ghi đơn vị.</translation>
    </message>
    <message>
        <source>Three letters: VND, RUB, USD …; without it: tells.</source>
        <translation>Ba chữ cái: VND, RUB, USD…; không có: cho biết.</translation>
    </message>
    <message>
        <source>kpi: only this metric, such as revenue; may be given more than once.</source>
        <translation>kpi: chỉ chỉ số này, ví dụ revenue; có thể ghi nhiều lần.</translation>
    </message>
    <message>
        <source>Takes a growing queue_log or Master.csv as it grows, through rotation, or tables that appear in a folder, until interrupted.</source>
        <translation>Lấy queue_log hoặc Master.csv đang lớn dần, kể cả khi xoay vòng, hoặc các bảng xuất hiện trong một thư mục, cho đến khi bị ngắt.</translation>
    </message>
    <message>
        <source>What the file is: queue_log, or cdr for call detail records (Master.csv); or folder: its CSV and XLSX files become records, each once.</source>
        <translation>Tệp là gì: queue_log, hoặc cdr cho bản ghi cuộc gọi (Master.csv); hoặc folder: các tệp CSV và XLSX trong đó thành bản ghi, mỗi tệp một lần.</translation>
    </message>
    <message>
        <source>File to follow, or folder to watch.</source>
        <translation>Tệp cần theo dõi, hoặc thư mục cần theo dõi.</translation>
    </message>
    <message>
        <source>Say what to follow: follow queue_log|cdr FILE, or follow folder FOLDER</source>
        <translation>Hãy nói theo dõi gì: follow queue_log|cdr TỆP, hoặc follow folder THƯ_MỤC</translation>
    </message>
    <message>
        <source>List: csv (default), json, or xlsx with -o FILE.</source>
        <translation>Liệt kê: csv (mặc định), json, hoặc xlsx kèm -o TỆP.</translation>
    </message>
    <message>
        <source>Leaves out its customers and what is done with them.</source>
        <translation>Không tạo khách hàng và những việc làm với họ.</translation>
    </message>
    <message>
        <source>csv (default), json, or xlsx with -o FILE.</source>
        <translation>csv (mặc định), json, hoặc xlsx kèm -o TỆP.</translation>
    </message>
    <message>
        <source>A workbook needs a file: -o FILE.</source>
        <translation>Bảng tính cần một tệp: -o TỆP.</translation>
    </message>
    <message>
        <source>There is no rule “%1”.</source>
        <translation>Không có quy tắc “%1”.</translation>
    </message>
    <message>
        <source>Leads: “assign run” hands out what is due; also preview, replay, ledger, rules.</source>
        <translation>Cơ hội: “assign run” chia những gì đã đến hạn; ngoài ra có preview, replay, ledger, rules.</translation>
    </message>
    <message>
        <source>run: hands out now what is due; preview: who gets the next ones, or without a rule what is about to be taken back; replay: the last ones under other weights; ledger: who is owed how much; rules: lists them.</source>
        <translation>run: chia ngay những gì đã đến hạn; preview: ai nhận các cơ hội kế tiếp, hoặc khi không nêu quy tắc thì những gì sắp bị thu hồi; replay: các lần chia gần nhất theo tỷ trọng khác; ledger: ai còn thiếu bao nhiêu; rules: liệt kê.</translation>
    </message>
    <message>
        <source>Only this rule, by its name.</source>
        <translation>Chỉ quy tắc này, theo tên.</translation>
    </message>
    <message>
        <source>As if it were this moment, ISO 8601 (default: now).</source>
        <translation>Như thể đang ở thời điểm này, ISO 8601 (mặc định: bây giờ).</translation>
    </message>
    <message>
        <source>So many leads (default: 12).</source>
        <translation>Số cơ hội (mặc định: 12).</translation>
    </message>
    <message>
        <source>Replay: weights of the rule&apos;s agents in its order, such as 3,4,5. Without --rule: the plain sequence.</source>
        <translation>Replay: tỷ trọng của nhân viên trong quy tắc theo thứ tự, ví dụ 3,4,5. Không có --rule: dãy thuần túy.</translation>
    </message>
    <message>
        <source>Run: tells what would happen, and changes nothing.</source>
        <translation>Run: cho biết điều sẽ xảy ra, không thay đổi gì.</translation>
    </message>
    <message>
        <source>--dry-run goes with “assign run”.</source>
        <translation>--dry-run đi cùng “assign run”.</translation>
    </message>
    <message>
        <source>--weights goes with “assign replay”.</source>
        <translation>--weights đi cùng “assign replay”.</translation>
    </message>
    <message>
        <source>Say what to do: assign run, preview, replay, ledger or rules.</source>
        <translation>Hãy cho biết cần làm gì: assign run, preview, replay, ledger hoặc rules.</translation>
    </message>
    <message>
        <source>--weights takes whole numbers from 0 to 9999, with commas between: 3,4,5.</source>
        <translation>--weights nhận các số nguyên từ 0 đến 9999, cách nhau bằng dấu phẩy: 3,4,5.</translation>
    </message>
    <message>
        <source>Say by which rule or which weights: assign replay --weights 3,4,5 --count 12.</source>
        <translation>Hãy nêu quy tắc hoặc tỷ trọng: assign replay --weights 3,4,5 --count 12.</translation>
    </message>
    <message>
        <source>With all weights 0 nobody gets a lead.</source>
        <translation>Mọi tỷ trọng đều bằng 0 thì không ai nhận được cơ hội.</translation>
    </message>
    <message>
        <source>%L1 would be handed out, %L2 taken back.</source>
        <translation>%L1 sẽ được chia, %L2 sẽ bị thu hồi.</translation>
    </message>
    <message>
        <source>%L1 handed out, %L2 taken back.</source>
        <translation>Đã chia %L1, đã thu hồi %L2.</translation>
    </message>
    <message numerus="yes">
        <source>The rule has %n agent(s): as many weights are needed.</source>
        <translation>
            <numerusform>Quy tắc có %n nhân viên: cần bấy nhiêu tỷ trọng.</numerusform>
        </translation>
    </message>
    <message>
        <source>leads: figures of each rule, source or agent, or of all together (default).</source>
        <translation>leads: số liệu theo từng quy tắc, nguồn hoặc nhân viên, hoặc chung tất cả (mặc định).</translation>
    </message>
    <message>
        <source>Your role does not permit restoring a backup.</source>
        <translation>Vai trò của bạn không cho phép khôi phục bản sao lưu.</translation>
    </message>
    <message>
        <source>crm: tells what was imported, the last first; built_on names what something else was done with since.</source>
        <translation>crm: liệt kê những lần nhập, mới nhất trước; built_on cho biết dữ liệu nào đã được dùng tiếp từ đó.</translation>
    </message>
    <message>
        <source>crm: takes a whole import back, as long as nothing was built on it: its number as --list tells it, or “last”.</source>
        <translation>crm: rút lại cả lần nhập, khi chưa có gì dựa trên đó: số của nó như --list cho biết, hoặc “last”.</translation>
    </message>
    <message>
        <source>Say one thing: import crm --list, or import crm --undo IMPORT.</source>
        <translation>Chỉ dùng một: import crm --list, hoặc import crm --undo IMPORT.</translation>
    </message>
    <message>
        <source>Name the import by its number, or “last”, not “%1”.</source>
        <translation>Hãy ghi số của lần nhập, hoặc “last”, không phải “%1”.</translation>
    </message>
    <message>
        <source>%1: the import was undone.</source>
        <translation>%1: đã hoàn tác lần nhập.</translation>
    </message>
</context>
<context>
    <name>CompressedFile</name>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Không mở được tệp.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Không đọc được tệp.</translation>
    </message>
    <message>
        <source>The packed file is damaged or not all there.</source>
        <translation>Tệp nén bị hỏng hoặc không đầy đủ.</translation>
    </message>
</context>
<context>
    <name>DoctorTables</name>
    <message>
        <source>Books</source>
        <translation>Sổ đối chiếu</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Hàng đợi</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Vào lúc</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Lượt vào</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Đã trả lời</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Bỏ cuộc</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Hết giờ chờ</translation>
    </message>
    <message>
        <source>Left by key</source>
        <translation>Bấm phím thoát</translation>
    </message>
    <message>
        <source>Left empty queue</source>
        <translation>Không ai trực</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Bị từ chối</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Nghi vấn</translation>
    </message>
    <message>
        <source>Never ended</source>
        <translation>Thiếu kết thúc</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Khớp</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Điểm bất thường</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>The import was stopped. Nothing was changed.</source>
        <translation>Đã dừng nhập. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>%L1 lines</source>
        <translation>%L1 dòng</translation>
    </message>
</context>
<context>
    <name>ImportMapping</name>
    <message>
        <source>Not TITLE=field[:format]: “%1”.</source>
        <translation>Không phải TIÊU ĐỀ=trường[:định dạng]: “%1”.</translation>
    </message>
</context>
<context>
    <name>Kpi</name>
    <message>
        <source>These figures are not yours to see.</source>
        <translation>Bạn không được xem số liệu này.</translation>
    </message>
    <message>
        <source>The range is empty.</source>
        <translation>Khoảng thời gian trống.</translation>
    </message>
</context>
<context>
    <name>KpiExport</name>
    <message>
        <source>These figures are told by day, week, month or all.</source>
        <translation>Số liệu này được tính theo ngày, tuần, tháng hoặc tất cả.</translation>
    </message>
    <message>
        <source>Unknown metric “%1”. There are: %2.</source>
        <translation>Không có chỉ số “%1”. Có: %2.</translation>
    </message>
</context>
<context>
    <name>LeadOutcomeExport</name>
    <message>
        <source>These figures are told by day, week, month or all.</source>
        <translation>Các con số này được tính theo ngày, tuần, tháng hoặc tất cả.</translation>
    </message>
    <message>
        <source>Unknown “%1”. Figures of leads are told by: %2.</source>
        <translation>Không có “%1”. Số liệu cơ hội được tính theo: %2.</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Live floor, KPIs and proof of every figure for call-centre supervisors.</source>
        <translation>Sàn tổng đài trực tiếp, KPI và bằng chứng cho từng số liệu, dành cho giám sát viên tổng đài.</translation>
    </message>
    <message>
        <source>Opens the demo: a simulated call centre in a store of its own.</source>
        <translation>Mở bản dùng thử: một tổng đài mô phỏng với kho dữ liệu riêng.</translation>
    </message>
    <message>
        <source>Opens this store; makes it when missing.</source>
        <translation>Mở kho dữ liệu này; tạo mới nếu chưa có.</translation>
    </message>
    <message>
        <source>Language: en, vi or ru.</source>
        <translation>Ngôn ngữ: en, vi hoặc ru.</translation>
    </message>
    <message>
        <source>Colours: system, light or dark.</source>
        <translation>Màu: system, light hoặc dark.</translation>
    </message>
    <message>
        <source>The store cannot be opened</source>
        <translation>Không mở được kho dữ liệu</translation>
    </message>
</context>
<context>
    <name>Metrics</name>
    <message>
        <source>Calls</source>
        <translation>Số cuộc gọi</translation>
    </message>
    <message>
        <source>Distinct calls in which the agent took part: dialled, was rung, or answered.</source>
        <translation>Số lượng cuộc gọi khác nhau mà nhân viên có tham gia: gọi đi, được đổ chuông hoặc trả lời.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Đã trả lời</translation>
    </message>
    <message>
        <source>Calls answered</source>
        <translation>Cuộc gọi đã trả lời</translation>
    </message>
    <message>
        <source>Talks with callers, each transfer counted.</source>
        <translation>Số lần nói chuyện với khách, mỗi lần chuyển máy đều được tính.</translation>
    </message>
    <message>
        <source>Missed rings</source>
        <translation>Lần chuông hụt</translation>
    </message>
    <message>
        <source>Times the agent was rung in vain while the caller was still there.</source>
        <translation>Số lần đổ chuông mà nhân viên không nhấc máy trong khi khách vẫn còn chờ.</translation>
    </message>
    <message>
        <source>Calls out</source>
        <translation>Cuộc gọi đi</translation>
    </message>
    <message>
        <source>Outbound calls</source>
        <translation>Cuộc gọi đi</translation>
    </message>
    <message>
        <source>Calls the agent dialled, answered or not.</source>
        <translation>Số cuộc gọi nhân viên gọi đi, dù có người nghe hay không.</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Đàm thoại</translation>
    </message>
    <message>
        <source>Talk of the calls that entered in the interval, whenever the talk took place.</source>
        <translation>Thời gian đàm thoại của các cuộc gọi vào trong khoảng này, bất kể đàm thoại lúc nào.</translation>
    </message>
    <message>
        <source>Mean talk</source>
        <translation>Đàm thoại TB</translation>
    </message>
    <message>
        <source>Talk / answered.</source>
        <translation>Đàm thoại / đã trả lời.</translation>
    </message>
    <message>
        <source>talk %1 / %2 answered</source>
        <translation>đàm thoại %1 / %2 đã trả lời</translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>Time logged in, counted once however many queues the agent was in.</source>
        <translation>Thời gian đăng nhập, chỉ tính một lần dù nhân viên ở bao nhiêu hàng đợi.</translation>
    </message>
    <message>
        <source>Occupancy</source>
        <translation>Mức bận</translation>
    </message>
    <message>
        <source>Handling / (handling + available). Ringing counts as available.</source>
        <translation>Xử lý / (xử lý + sẵn sàng). Lúc đổ chuông tính là sẵn sàng.</translation>
    </message>
    <message>
        <source>handling %1 / (handling %1 + available %2)</source>
        <translation>xử lý %1 / (xử lý %1 + sẵn sàng %2)</translation>
    </message>
    <message>
        <source>Utilisation</source>
        <translation>Hiệu suất</translation>
    </message>
    <message>
        <source>Handling / logged-in time.</source>
        <translation>Xử lý / thời gian đăng nhập.</translation>
    </message>
    <message>
        <source>handling %1 / logged in %2</source>
        <translation>xử lý %1 / đăng nhập %2</translation>
    </message>
    <message>
        <source>Pause share</source>
        <translation>Tỷ lệ tạm nghỉ</translation>
    </message>
    <message>
        <source>Paused / logged-in time.</source>
        <translation>Tạm nghỉ / thời gian đăng nhập.</translation>
    </message>
    <message>
        <source>paused %1 / logged in %2</source>
        <translation>tạm nghỉ %1 / đăng nhập %2</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Xử lý</translation>
    </message>
    <message>
        <source>Talk + hold + wrap-up that passed in the interval.</source>
        <translation>Đàm thoại + giữ máy + xử lý sau cuộc gọi diễn ra trong khoảng này.</translation>
    </message>
    <message>
        <source>talk %1 + hold %2 + wrap-up %3</source>
        <translation>đàm thoại %1 + giữ máy %2 + sau cuộc gọi %3</translation>
    </message>
    <message>
        <source>Talk time</source>
        <translation>Thời gian đàm thoại</translation>
    </message>
    <message>
        <source>Talk that passed in the interval, in and out.</source>
        <translation>Thời gian đàm thoại diễn ra trong khoảng này, gọi đến và gọi đi.</translation>
    </message>
    <message>
        <source>talk in %1 + talk out %2</source>
        <translation>nghe gọi đến %1 + gọi đi %2</translation>
    </message>
    <message>
        <source>Talking, in</source>
        <translation>Nghe cuộc gọi đến</translation>
    </message>
    <message>
        <source>Talk time, calls in</source>
        <translation>Thời gian đàm thoại, gọi đến</translation>
    </message>
    <message>
        <source>Talk with callers that passed in the interval.</source>
        <translation>Thời gian đàm thoại với khách gọi đến diễn ra trong khoảng này.</translation>
    </message>
    <message>
        <source>talk %1</source>
        <translation>đàm thoại %1</translation>
    </message>
    <message>
        <source>Talking, out</source>
        <translation>Thời gian gọi đi</translation>
    </message>
    <message>
        <source>Talk time, calls out</source>
        <translation>Thời gian đàm thoại, gọi đi</translation>
    </message>
    <message>
        <source>Talk on calls the agent dialled that passed in the interval.</source>
        <translation>Thời gian đàm thoại của cuộc gọi đi diễn ra trong khoảng này.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Giữ máy</translation>
    </message>
    <message>
        <source>Hold time</source>
        <translation>Thời gian giữ máy</translation>
    </message>
    <message>
        <source>Time the agent&apos;s callers were on hold.</source>
        <translation>Thời gian khách của nhân viên bị giữ máy.</translation>
    </message>
    <message>
        <source>hold %1</source>
        <translation>giữ máy %1</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Sau cuộc gọi</translation>
    </message>
    <message>
        <source>Wrap-up time</source>
        <translation>Thời gian xử lý sau cuộc gọi</translation>
    </message>
    <message>
        <source>Time after a call until the agent took calls again.</source>
        <translation>Thời gian sau cuộc gọi cho đến khi nhân viên nhận cuộc gọi trở lại.</translation>
    </message>
    <message>
        <source>wrap-up %1</source>
        <translation>sau cuộc gọi %1</translation>
    </message>
    <message>
        <source>Available time</source>
        <translation>Thời gian sẵn sàng</translation>
    </message>
    <message>
        <source>Logged in, neither paused nor handling a call.</source>
        <translation>Đã đăng nhập, không tạm nghỉ và không xử lý cuộc gọi.</translation>
    </message>
    <message>
        <source>available %1 of logged in %2</source>
        <translation>sẵn sàng %1 trong đăng nhập %2</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Đổ chuông</translation>
    </message>
    <message>
        <source>Part of the available time in which the agent&apos;s phone rang.</source>
        <translation>Phần thời gian sẵn sàng mà máy của nhân viên đổ chuông.</translation>
    </message>
    <message>
        <source>ringing %1</source>
        <translation>đổ chuông %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Tạm nghỉ</translation>
    </message>
    <message>
        <source>Time paused, counted once however many queues it was in.</source>
        <translation>Thời gian tạm nghỉ, chỉ tính một lần dù tạm nghỉ ở bao nhiêu hàng đợi.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>Callers waiting in the queue now.</source>
        <translation>Số khách đang chờ trong hàng đợi.</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Lâu nhất</translation>
    </message>
    <message>
        <source>Longest wait now</source>
        <translation>Chờ lâu nhất hiện tại</translation>
    </message>
    <message>
        <source>How long the caller who waits longest has been waiting.</source>
        <translation>Khách chờ lâu nhất đã chờ bao lâu.</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Sẵn sàng</translation>
    </message>
    <message>
        <source>Agents available</source>
        <translation>Nhân viên sẵn sàng</translation>
    </message>
    <message>
        <source>Agents of the queue who could take a call now.</source>
        <translation>Số nhân viên của hàng đợi có thể nhận cuộc gọi ngay.</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Đang nói</translation>
    </message>
    <message>
        <source>Agents talking</source>
        <translation>Nhân viên đang nói</translation>
    </message>
    <message>
        <source>Agents of the queue who talk now.</source>
        <translation>Số nhân viên của hàng đợi đang nói chuyện.</translation>
    </message>
    <message>
        <source>Agents in wrap-up</source>
        <translation>Nhân viên đang xử lý sau cuộc gọi</translation>
    </message>
    <message>
        <source>Agents of the queue in wrap-up now.</source>
        <translation>Số nhân viên của hàng đợi đang xử lý sau cuộc gọi.</translation>
    </message>
    <message>
        <source>Agents paused</source>
        <translation>Nhân viên tạm nghỉ</translation>
    </message>
    <message>
        <source>Agents of the queue who are paused now.</source>
        <translation>Số nhân viên của hàng đợi đang tạm nghỉ.</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Lượt vào</translation>
    </message>
    <message>
        <source>Calls offered</source>
        <translation>Số cuộc gọi vào hàng đợi</translation>
    </message>
    <message>
        <source>Callers who entered the queue, whatever came of it.</source>
        <translation>Số khách vào hàng đợi, bất kể kết quả.</translation>
    </message>
    <message>
        <source>Visits that an agent answered.</source>
        <translation>Số lượt gọi được nhân viên trả lời.</translation>
    </message>
    <message>
        <source>Answered in time</source>
        <translation>Trả lời đúng hạn</translation>
    </message>
    <message>
        <source>Answered after a wait of at most the queue&apos;s threshold.</source>
        <translation>Được trả lời sau thời gian chờ không quá ngưỡng của hàng đợi.</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Bỏ cuộc</translation>
    </message>
    <message>
        <source>Calls abandoned</source>
        <translation>Cuộc gọi bỏ cuộc</translation>
    </message>
    <message>
        <source>Callers who hung up while waiting.</source>
        <translation>Số khách gác máy khi đang chờ.</translation>
    </message>
    <message>
        <source>Short abandoned</source>
        <translation>Bỏ cuộc sớm</translation>
    </message>
    <message>
        <source>Callers who hung up before the short limit.</source>
        <translation>Số khách gác máy trước giới hạn bỏ cuộc sớm.</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Hết giờ chờ</translation>
    </message>
    <message>
        <source>Callers whom the queue let go after its time limit.</source>
        <translation>Số khách bị hàng đợi trả ra khi hết thời gian chờ.</translation>
    </message>
    <message>
        <source>Left by key</source>
        <translation>Bấm phím thoát</translation>
    </message>
    <message>
        <source>Callers who pressed a key to leave.</source>
        <translation>Số khách bấm phím để thoát.</translation>
    </message>
    <message>
        <source>Left empty</source>
        <translation>Không ai trực</translation>
    </message>
    <message>
        <source>Left empty queue</source>
        <translation>Không ai trực</translation>
    </message>
    <message>
        <source>Callers who left because no agent was in the queue.</source>
        <translation>Số khách rời đi vì không có nhân viên nào trực hàng đợi.</translation>
    </message>
    <message>
        <source>Missed calls</source>
        <translation>Cuộc gọi nhỡ</translation>
    </message>
    <message>
        <source>Abandoned + timed out + left by key + left empty.</source>
        <translation>Bỏ cuộc + hết giờ chờ + bấm phím thoát + không ai trực.</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Còn chờ</translation>
    </message>
    <message>
        <source>Visits that have not ended yet.</source>
        <translation>Số lượt gọi chưa kết thúc.</translation>
    </message>
    <message>
        <source>How many times an agent was rung and did not answer.</source>
        <translation>Số lần nhân viên được đổ chuông mà không trả lời.</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Bị từ chối</translation>
    </message>
    <message>
        <source>Callers turned away at the door; they are not offered.</source>
        <translation>Số khách bị từ chối ngay khi vào; không tính vào lượt vào.</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Nghi vấn</translation>
    </message>
    <message>
        <source>Visits of which the log does not tell everything.</source>
        <translation>Số lượt gọi mà nhật ký không ghi đủ.</translation>
    </message>
    <message>
        <source>%1 doubtful of %2 offered</source>
        <translation>%1 không chắc chắn trong %2 lượt vào</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Đã kết thúc</translation>
    </message>
    <message>
        <source>Calls ended</source>
        <translation>Cuộc gọi đã kết thúc</translation>
    </message>
    <message>
        <source>Answered + abandoned + other exits.</source>
        <translation>Đã trả lời + bỏ cuộc + kết thúc khác.</translation>
    </message>
    <message>
        <source>Other exits</source>
        <translation>Kết thúc khác</translation>
    </message>
    <message>
        <source>Timed out + left by key + left empty.</source>
        <translation>Hết giờ chờ + bấm phím thoát + không ai trực.</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Đúng hạn</translation>
    </message>
    <message>
        <source>Served in time</source>
        <translation>Được phục vụ đúng hạn</translation>
    </message>
    <message>
        <source>Calls that each queue&apos;s own definition counts as served in time.</source>
        <translation>Số cuộc gọi được tính là phục vụ đúng hạn theo định nghĩa riêng của từng hàng đợi.</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>Được tính</translation>
    </message>
    <message>
        <source>Counted in the service level</source>
        <translation>Được tính vào mức phục vụ</translation>
    </message>
    <message>
        <source>Calls that each queue&apos;s own definition measures the service level by.</source>
        <translation>Số cuộc gọi mà định nghĩa riêng của từng hàng đợi dùng để tính mức phục vụ.</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Mức phục vụ</translation>
    </message>
    <message>
        <source>The share served in time, by each queue&apos;s own definition and threshold.</source>
        <translation>Tỷ lệ được phục vụ đúng hạn, theo định nghĩa và ngưỡng riêng của từng hàng đợi.</translation>
    </message>
    <message>
        <source>%1 in time / %2 counted</source>
        <translation>%1 đúng hạn / %2 được tính</translation>
    </message>
    <message>
        <source>To recover</source>
        <translation>Cần bù</translation>
    </message>
    <message>
        <source>So many calls in a row must be answered in time to be back at the goal.</source>
        <translation>Số cuộc gọi liên tiếp phải được trả lời đúng hạn để trở lại mục tiêu.</translation>
    </message>
    <message>
        <source>ASA</source>
        <translation>ASA</translation>
    </message>
    <message>
        <source>Average speed of answer</source>
        <translation>Thời gian chờ trung bình (ASA)</translation>
    </message>
    <message>
        <source>Mean wait of the answered.</source>
        <translation>Thời gian chờ trung bình của các lượt đã trả lời.</translation>
    </message>
    <message>
        <source>waits %1 / %2 answered</source>
        <translation>chờ %1 / %2 đã trả lời</translation>
    </message>
    <message>
        <source>AHT</source>
        <translation>AHT</translation>
    </message>
    <message>
        <source>Average handle time</source>
        <translation>Thời gian xử lý trung bình (AHT)</translation>
    </message>
    <message>
        <source>(Talk + hold + wrap-up) / answered.</source>
        <translation>(Đàm thoại + giữ máy + sau cuộc gọi) / đã trả lời.</translation>
    </message>
    <message>
        <source>(talk %1 + hold %2 + wrap-up %3) / %4 answered</source>
        <translation>(đàm thoại %1 + giữ máy %2 + sau cuộc gọi %3) / %4 đã trả lời</translation>
    </message>
    <message>
        <source>Abandon rate</source>
        <translation>Tỷ lệ bỏ cuộc</translation>
    </message>
    <message>
        <source>Abandoned, of answered + abandoned + other exits.</source>
        <translation>Bỏ cuộc, trên đã trả lời + bỏ cuộc + kết thúc khác.</translation>
    </message>
    <message>
        <source>%1 abandoned / %2 ended</source>
        <translation>%1 bỏ cuộc / %2 đã kết thúc</translation>
    </message>
    <message>
        <source>Abandon rate without short</source>
        <translation>Tỷ lệ bỏ cuộc (trừ sớm)</translation>
    </message>
    <message>
        <source>The abandon rate with short abandons left out of both.</source>
        <translation>Tỷ lệ bỏ cuộc khi không tính các lượt bỏ cuộc sớm ở cả hai vế.</translation>
    </message>
    <message>
        <source>(%1 abandoned − %3 short) / (%2 ended − %3 short)</source>
        <translation>(%1 bỏ cuộc − %3 sớm) / (%2 đã kết thúc − %3 sớm)</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Kiên nhẫn</translation>
    </message>
    <message>
        <source>Mean patience</source>
        <translation>Kiên nhẫn trung bình</translation>
    </message>
    <message>
        <source>Mean wait of the abandoned.</source>
        <translation>Thời gian chờ trung bình của các lượt bỏ cuộc.</translation>
    </message>
    <message>
        <source>waits %1 / %2 abandoned</source>
        <translation>chờ %1 / %2 bỏ cuộc</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Chờ lâu nhất</translation>
    </message>
    <message>
        <source>The longest wait of all visits that ended.</source>
        <translation>Thời gian chờ lâu nhất trong mọi lượt gọi đã kết thúc.</translation>
    </message>
    <message>
        <source>the longest of %1 waits</source>
        <translation>lâu nhất trong %1 lần chờ</translation>
    </message>
    <message>
        <source>Wait of answered</source>
        <translation>Chờ (đã trả lời)</translation>
    </message>
    <message>
        <source>Waits of the answered, added up.</source>
        <translation>Tổng thời gian chờ của các lượt đã trả lời.</translation>
    </message>
    <message>
        <source>Wait of abandoned</source>
        <translation>Chờ (bỏ cuộc)</translation>
    </message>
    <message>
        <source>Waits of the abandoned, added up.</source>
        <translation>Tổng thời gian chờ của các lượt bỏ cuộc.</translation>
    </message>
    <message>
        <source>Talk of all agents who took part, added up.</source>
        <translation>Tổng thời gian đàm thoại của mọi nhân viên tham gia.</translation>
    </message>
    <message>
        <source>Time callers were put on hold, added up.</source>
        <translation>Tổng thời gian khách bị giữ máy.</translation>
    </message>
    <message>
        <source>hold %1 in all</source>
        <translation>giữ máy tổng %1</translation>
    </message>
    <message>
        <source>Time agents wrapped up after these calls, added up.</source>
        <translation>Tổng thời gian nhân viên xử lý sau các cuộc gọi này.</translation>
    </message>
    <message>
        <source>wrap-up %1 in all</source>
        <translation>sau cuộc gọi tổng %1</translation>
    </message>
    <message>
        <source>Number of calls</source>
        <translation>Số lượng cuộc gọi</translation>
    </message>
    <message>
        <source>Distinct calls, in and out, answered or not, in which the agent took part: dialled, was rung in vain, or answered.</source>
        <translation>Số cuộc gọi khác nhau, gọi ra và gọi vào, thành công và không thành công, mà nhân viên có tham gia: gọi đi, được đổ chuông mà không nghe, hoặc trả lời.</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Kết nối được</translation>
    </message>
    <message>
        <source>Calls connected</source>
        <translation>Số cuộc gọi kết nối được</translation>
    </message>
    <message>
        <source>Of the calls the agent took part in, those in which the agent talked.</source>
        <translation>Trong số các cuộc gọi nhân viên tham gia, những cuộc nhân viên có đàm thoại.</translation>
    </message>
    <message>
        <source>Talk time, minutes</source>
        <translation>Thời gian đàm thoại, phút</translation>
    </message>
    <message>
        <source>Minutes the agent talked on calls that began in the period, in and out.</source>
        <translation>Số phút đàm thoại của các cuộc gọi ra và vào bắt đầu trong kỳ.</translation>
    </message>
    <message>
        <source>Talk out</source>
        <translation>Gọi đi</translation>
    </message>
    <message>
        <source>Talk time of calls out, minutes</source>
        <translation>Thời gian gọi đi, phút</translation>
    </message>
    <message>
        <source>Minutes the agent talked on outbound calls that began in the period.</source>
        <translation>Số phút đàm thoại của các cuộc gọi ra bắt đầu trong kỳ.</translation>
    </message>
    <message>
        <source>Talk in</source>
        <translation>Nghe</translation>
    </message>
    <message>
        <source>Talk time of calls in, minutes</source>
        <translation>Thời gian nghe cuộc gọi đến, phút</translation>
    </message>
    <message>
        <source>Minutes the agent talked on inbound calls that began in the period.</source>
        <translation>Số phút đàm thoại của các cuộc gọi vào bắt đầu trong kỳ.</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Khách hàng mới</translation>
    </message>
    <message>
        <source>Customers created in the period whose first owner is the agent.</source>
        <translation>Số khách hàng được tạo trong kỳ mà người phụ trách đầu tiên là nhân viên.</translation>
    </message>
    <message>
        <source>Customers touched</source>
        <translation>Khách có tương tác</translation>
    </message>
    <message>
        <source>Customers with interactions</source>
        <translation>Khách hàng có tương tác</translation>
    </message>
    <message>
        <source>Distinct customers whom the agent created, updated, noted, met, talked with, or whose deal they created or moved to another status.</source>
        <translation>Số khách hàng khác nhau mà nhân viên đã tạo, cập nhật, ghi chú, gặp mặt, nói chuyện, hoặc tạo hay đổi trạng thái cơ hội bán hàng của họ.</translation>
    </message>
    <message>
        <source>Interactions</source>
        <translation>Tương tác</translation>
    </message>
    <message>
        <source>Interactions with customers</source>
        <translation>Tương tác với khách hàng</translation>
    </message>
    <message>
        <source>Each counts one: customer created or updated, note added, deal created, edited or moved, call made to a customer, call received with success, met, care message sent, e-mail sent or received.</source>
        <translation>Mỗi việc tính một: tạo hoặc cập nhật khách hàng, thêm ghi chú, tạo, sửa hoặc đổi trạng thái cơ hội bán hàng, gọi cho khách, nhận cuộc gọi thành công, gặp mặt, gửi tin nhắn CSKH, gửi hoặc nhận email.</translation>
    </message>
    <message>
        <source>New tasks</source>
        <translation>Việc mới</translation>
    </message>
    <message>
        <source>Tasks created</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>Tasks created in the period for the agent.</source>
        <translation>Số việc cần làm được tạo mới trong kỳ cho nhân viên.</translation>
    </message>
    <message>
        <source>Tasks done</source>
        <translation>Việc xong</translation>
    </message>
    <message>
        <source>Tasks completed</source>
        <translation>Việc hoàn thành</translation>
    </message>
    <message>
        <source>Tasks of the agent completed in the period.</source>
        <translation>Số việc của nhân viên đã hoàn thành trong kỳ.</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Cuộc gặp</translation>
    </message>
    <message>
        <source>Meetings of the agent that took place in the period.</source>
        <translation>Số cuộc gặp của nhân viên đã diễn ra trong kỳ.</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>E-mails sent</source>
        <translation>Số lượng email</translation>
    </message>
    <message>
        <source>E-mails that the agent sent with success.</source>
        <translation>Số email nhân viên đã gửi thành công.</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>SMS sent</source>
        <translation>Số lượng SMS</translation>
    </message>
    <message>
        <source>Customer-care SMS that the agent sent with success.</source>
        <translation>Số SMS CSKH nhân viên đã gửi thành công.</translation>
    </message>
    <message>
        <source>New deals</source>
        <translation>Cơ hội mới</translation>
    </message>
    <message>
        <source>Deals created</source>
        <translation>Số cơ hội bán hàng mới</translation>
    </message>
    <message>
        <source>Deals that the agent created in the period.</source>
        <translation>Số cơ hội bán hàng nhân viên tạo mới trong kỳ.</translation>
    </message>
    <message>
        <source>Deals touched</source>
        <translation>Cơ hội có tương tác</translation>
    </message>
    <message>
        <source>Deals with interactions</source>
        <translation>Số cơ hội bán hàng có tương tác</translation>
    </message>
    <message>
        <source>Distinct deals that the agent created, updated or moved to another status.</source>
        <translation>Số cơ hội bán hàng khác nhau mà nhân viên tạo, cập nhật hoặc chuyển trạng thái.</translation>
    </message>
    <message>
        <source>Deals won</source>
        <translation>Thành công</translation>
    </message>
    <message>
        <source>Deals that are won, each once, on the day it last became won, for its owner of then.</source>
        <translation>Số cơ hội bán hàng thành công, mỗi cơ hội tính một lần vào ngày thành công gần nhất, cho người phụ trách lúc đó.</translation>
    </message>
    <message>
        <source>Revenue</source>
        <translation>Doanh số</translation>
    </message>
    <message>
        <source>Amounts of the deals that are won, in the organisation&apos;s currency; others are counted beside.</source>
        <translation>Doanh số của các cơ hội bán hàng thành công, theo đồng tiền của tổ chức; đồng tiền khác được đếm riêng.</translation>
    </message>
    <message>
        <source>Deal interactions</source>
        <translation>Lượt bán hàng</translation>
    </message>
    <message>
        <source>Interactions with deals</source>
        <translation>Số lượt tương tác bán hàng</translation>
    </message>
    <message>
        <source>Each counts one: deal created, updated, moved to another status, cancelled.</source>
        <translation>Mỗi việc tính một: tạo, cập nhật, chuyển trạng thái, huỷ cơ hội bán hàng.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Đơn hàng</translation>
    </message>
    <message>
        <source>Order revenue</source>
        <translation>Doanh số đơn hàng</translation>
    </message>
    <message>
        <source>Amounts of the orders that the agent performed, less discounts, in the organisation&apos;s currency.</source>
        <translation>Giá trị các đơn hàng nhân viên thực hiện, đã trừ chiết khấu, theo đồng tiền của tổ chức.</translation>
    </message>
    <message>
        <source>New tickets</source>
        <translation>Phiếu mới</translation>
    </message>
    <message>
        <source>Tickets opened</source>
        <translation>Phiếu hỗ trợ mới</translation>
    </message>
    <message>
        <source>Tickets created in the period for the agent; merged ones count nowhere.</source>
        <translation>Số phiếu hỗ trợ tạo trong kỳ cho nhân viên; phiếu đã gộp không tính.</translation>
    </message>
    <message>
        <source>Tickets done</source>
        <translation>Phiếu xong</translation>
    </message>
    <message>
        <source>Tickets completed</source>
        <translation>Phiếu hỗ trợ hoàn thành</translation>
    </message>
    <message>
        <source>Tickets of the agent that are done, on the day they were last done; merged ones count nowhere.</source>
        <translation>Số phiếu hỗ trợ của nhân viên đã xong, tính vào ngày xong gần nhất; phiếu đã gộp không tính.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Hội thoại</translation>
    </message>
    <message>
        <source>New conversations</source>
        <translation>Hội thoại mới</translation>
    </message>
    <message>
        <source>Conversations of the agent opened in the period.</source>
        <translation>Số hội thoại của nhân viên mở trong kỳ.</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Lượt đánh giá</translation>
    </message>
    <message>
        <source>Ratings that customers gave, of each conversation and survey the last.</source>
        <translation>Đánh giá của khách hàng; với mỗi hội thoại và mỗi khảo sát, chỉ tính lần cuối.</translation>
    </message>
    <message>
        <source>Satisfaction</source>
        <translation>Khách hàng hài lòng</translation>
    </message>
    <message>
        <source>Share of ratings of at least 4 of 5 among all ratings.</source>
        <translation>Tỷ lệ đánh giá từ 4 trên 5 trở lên trong tất cả đánh giá.</translation>
    </message>
    <message>
        <source>at least 4 of 5 among %1 ratings</source>
        <translation>từ 4 trên 5 trong %1 lượt đánh giá</translation>
    </message>
    <message>
        <source>Mean rating</source>
        <translation>Điểm đánh giá trung bình</translation>
    </message>
    <message>
        <source>Mean of the ratings, of 5.</source>
        <translation>Trung bình các đánh giá, trên thang 5.</translation>
    </message>
    <message>
        <source>mean of %1 ratings</source>
        <translation>trung bình của %1 lượt đánh giá</translation>
    </message>
    <message>
        <source>Customers in charge</source>
        <translation>Số khách hàng phụ trách</translation>
    </message>
    <message>
        <source>Customers whose owner the agent is at the end of the period, or now.</source>
        <translation>Khách hàng mà nhân viên là người phụ trách vào cuối kỳ, hoặc hiện tại.</translation>
    </message>
    <message>
        <source>(Talk + hold + wrap-up) / answered; of an agent, of the calls they answered.</source>
        <translation>(Đàm thoại + giữ máy + xử lý sau gọi) / số cuộc đã trả lời; của nhân viên: các cuộc họ trả lời.</translation>
    </message>
    <message>
        <source>Share answered in time by each queue&apos;s own definition; of an agent or a team, of the calls they answered.</source>
        <translation>Tỷ lệ được trả lời đúng hạn theo định nghĩa của từng hàng đợi; của nhân viên hay nhóm: trong các cuộc họ trả lời.</translation>
    </message>
    <message>
        <source>Wait of the answered / answered; of an agent or a team, of the calls they answered.</source>
        <translation>Thời gian chờ của các cuộc đã trả lời / số cuộc đã trả lời; của nhân viên hay nhóm: các cuộc họ trả lời.</translation>
    </message>
    <message>
        <source>Abandoned / (answered + abandoned + other exits). Nobody in particular: known of everybody alone.</source>
        <translation>Bỏ cuộc / (đã trả lời + bỏ cuộc + rời hàng khác). Không của riêng ai: chỉ tính cho toàn bộ.</translation>
    </message>
    <message>
        <source>Abandoned + timed out + left by key + left empty. Nobody in particular: known of everybody alone.</source>
        <translation>Bỏ cuộc + hết giờ + rời bằng phím + hàng đợi trống. Không của riêng ai: chỉ tính cho toàn bộ.</translation>
    </message>
    <message>
        <source>First response, mean</source>
        <translation>Phản hồi đầu, trung bình</translation>
    </message>
    <message>
        <source>First response, mean, in working time</source>
        <translation>Phản hồi đầu, trung bình, theo giờ làm việc</translation>
    </message>
    <message>
        <source>From a customer&apos;s first message that waits to the first reply by a person, in the organisation&apos;s working time: the mean.</source>
        <translation>Từ tin nhắn đầu tiên đang chờ của khách đến câu trả lời đầu tiên của người, theo giờ làm việc của tổ chức: trung bình.</translation>
    </message>
    <message>
        <source>First response, median</source>
        <translation>Phản hồi đầu, trung vị</translation>
    </message>
    <message>
        <source>First response, median, in working time</source>
        <translation>Phản hồi đầu, trung vị, theo giờ làm việc</translation>
    </message>
    <message>
        <source>From a customer&apos;s first message that waits to the first reply by a person, in the organisation&apos;s working time: the median, interpolated.</source>
        <translation>Từ tin nhắn đầu tiên đang chờ của khách đến câu trả lời đầu tiên của người, theo giờ làm việc của tổ chức: trung vị, nội suy.</translation>
    </message>
    <message>
        <source>First response, 90 %</source>
        <translation>Phản hồi đầu, 90 %</translation>
    </message>
    <message>
        <source>First response, 90th percentile, in working time</source>
        <translation>Phản hồi đầu, phân vị 90, theo giờ làm việc</translation>
    </message>
    <message>
        <source>From a customer&apos;s first message that waits to the first reply by a person, in the organisation&apos;s working time: nine of ten take at most that, interpolated.</source>
        <translation>Từ tin nhắn đầu tiên đang chờ của khách đến câu trả lời đầu tiên của người, theo giờ làm việc của tổ chức: chín trên mười không lâu hơn mức này, nội suy.</translation>
    </message>
    <message>
        <source>First response, mean, calendar</source>
        <translation>Phản hồi đầu, trung bình, theo lịch</translation>
    </message>
    <message>
        <source>First response, mean, in calendar time</source>
        <translation>Phản hồi đầu, trung bình, theo giờ lịch</translation>
    </message>
    <message>
        <source>From a customer&apos;s first message that waits to the first reply by a person, in calendar time: the mean.</source>
        <translation>Từ tin nhắn đầu tiên đang chờ của khách đến câu trả lời đầu tiên của người, theo giờ lịch: trung bình.</translation>
    </message>
    <message>
        <source>First response, median, calendar</source>
        <translation>Phản hồi đầu, trung vị, theo lịch</translation>
    </message>
    <message>
        <source>First response, median, in calendar time</source>
        <translation>Phản hồi đầu, trung vị, theo giờ lịch</translation>
    </message>
    <message>
        <source>From a customer&apos;s first message that waits to the first reply by a person, in calendar time: the median, interpolated.</source>
        <translation>Từ tin nhắn đầu tiên đang chờ của khách đến câu trả lời đầu tiên của người, theo giờ lịch: trung vị, nội suy.</translation>
    </message>
    <message>
        <source>First response, 90 %, calendar</source>
        <translation>Phản hồi đầu, 90 %, theo lịch</translation>
    </message>
    <message>
        <source>First response, 90th percentile, in calendar time</source>
        <translation>Phản hồi đầu, phân vị 90, theo giờ lịch</translation>
    </message>
    <message>
        <source>From a customer&apos;s first message that waits to the first reply by a person, in calendar time: nine of ten take at most that, interpolated.</source>
        <translation>Từ tin nhắn đầu tiên đang chờ của khách đến câu trả lời đầu tiên của người, theo giờ lịch: chín trên mười không lâu hơn mức này, nội suy.</translation>
    </message>
    <message>
        <source>Resolution, mean</source>
        <translation>Giải quyết, trung bình</translation>
    </message>
    <message>
        <source>Resolution, mean, in working time</source>
        <translation>Giải quyết, trung bình, theo giờ làm việc</translation>
    </message>
    <message>
        <source>From the opening of a conversation to its last closing, in the organisation&apos;s working time: the mean.</source>
        <translation>Từ lúc mở hội thoại đến lần đóng cuối, theo giờ làm việc của tổ chức: trung bình.</translation>
    </message>
    <message>
        <source>Resolution, median</source>
        <translation>Giải quyết, trung vị</translation>
    </message>
    <message>
        <source>Resolution, median, in working time</source>
        <translation>Giải quyết, trung vị, theo giờ làm việc</translation>
    </message>
    <message>
        <source>From the opening of a conversation to its last closing, in the organisation&apos;s working time: the median, interpolated.</source>
        <translation>Từ lúc mở hội thoại đến lần đóng cuối, theo giờ làm việc của tổ chức: trung vị, nội suy.</translation>
    </message>
    <message>
        <source>Resolution, 90 %</source>
        <translation>Giải quyết, 90 %</translation>
    </message>
    <message>
        <source>Resolution, 90th percentile, in working time</source>
        <translation>Giải quyết, phân vị 90, theo giờ làm việc</translation>
    </message>
    <message>
        <source>From the opening of a conversation to its last closing, in the organisation&apos;s working time: nine of ten take at most that, interpolated.</source>
        <translation>Từ lúc mở hội thoại đến lần đóng cuối, theo giờ làm việc của tổ chức: chín trên mười không lâu hơn mức này, nội suy.</translation>
    </message>
    <message>
        <source>Resolution, mean, calendar</source>
        <translation>Giải quyết, trung bình, theo lịch</translation>
    </message>
    <message>
        <source>Resolution, mean, in calendar time</source>
        <translation>Giải quyết, trung bình, theo giờ lịch</translation>
    </message>
    <message>
        <source>From the opening of a conversation to its last closing, in calendar time: the mean.</source>
        <translation>Từ lúc mở hội thoại đến lần đóng cuối, theo giờ lịch: trung bình.</translation>
    </message>
    <message>
        <source>Resolution, median, calendar</source>
        <translation>Giải quyết, trung vị, theo lịch</translation>
    </message>
    <message>
        <source>Resolution, median, in calendar time</source>
        <translation>Giải quyết, trung vị, theo giờ lịch</translation>
    </message>
    <message>
        <source>From the opening of a conversation to its last closing, in calendar time: the median, interpolated.</source>
        <translation>Từ lúc mở hội thoại đến lần đóng cuối, theo giờ lịch: trung vị, nội suy.</translation>
    </message>
    <message>
        <source>Resolution, 90 %, calendar</source>
        <translation>Giải quyết, 90 %, theo lịch</translation>
    </message>
    <message>
        <source>Resolution, 90th percentile, in calendar time</source>
        <translation>Giải quyết, phân vị 90, theo giờ lịch</translation>
    </message>
    <message>
        <source>From the opening of a conversation to its last closing, in calendar time: nine of ten take at most that, interpolated.</source>
        <translation>Từ lúc mở hội thoại đến lần đóng cuối, theo giờ lịch: chín trên mười không lâu hơn mức này, nội suy.</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Leads received</source>
        <translation>Lead nhận được</translation>
    </message>
    <message>
        <source>Customers whom a hand-out gave to the agent in the period.</source>
        <translation>Khách hàng được chia cho nhân viên trong kỳ.</translation>
    </message>
    <message>
        <source>Handed out</source>
        <translation>Đã chia</translation>
    </message>
    <message>
        <source>Leads handed out</source>
        <translation>Cơ hội đã chia</translation>
    </message>
    <message>
        <source>Leads that were handed out in the period, also those taken back from another; undone ones count nowhere.</source>
        <translation>Cơ hội đã chia trong kỳ, kể cả cơ hội thu hồi từ người khác; lần chia đã hoàn lại không được tính.</translation>
    </message>
    <message>
        <source>Arrival to care</source>
        <translation>Từ lúc đến tới chăm sóc</translation>
    </message>
    <message>
        <source>Arrival to first care, median</source>
        <translation>Từ lúc đến tới lần chăm sóc đầu, trung vị</translation>
    </message>
    <message>
        <source>Median of the working time from a lead&apos;s arrival to the first care of who got it; recalls and leads without care are left out.</source>
        <translation>Trung vị thời gian làm việc từ lúc cơ hội đến tới lần chăm sóc đầu tiên của người nhận; không tính cơ hội thu hồi và cơ hội chưa được chăm sóc.</translation>
    </message>
    <message>
        <source>Arrival to care, 90 %</source>
        <translation>Từ lúc đến tới chăm sóc, 90 %</translation>
    </message>
    <message>
        <source>Arrival to first care, 90th percentile</source>
        <translation>Từ lúc đến tới lần chăm sóc đầu, phân vị 90</translation>
    </message>
    <message>
        <source>Nine of ten leads had the first care of who got them within so much working time from their arrival; recalls and leads without care are left out.</source>
        <translation>Chín trên mười cơ hội được người nhận chăm sóc lần đầu trong khoảng thời gian làm việc này kể từ lúc đến; không tính cơ hội thu hồi và cơ hội chưa được chăm sóc.</translation>
    </message>
    <message>
        <source>Hand-out to care</source>
        <translation>Từ lúc chia tới chăm sóc</translation>
    </message>
    <message>
        <source>Hand-out to first care, median</source>
        <translation>Từ lúc chia tới lần chăm sóc đầu, trung vị</translation>
    </message>
    <message>
        <source>Median of the working time from the hand-out to the first care of who got the lead; leads without care are left out.</source>
        <translation>Trung vị thời gian làm việc từ lúc chia tới lần chăm sóc đầu tiên của người nhận; không tính cơ hội chưa được chăm sóc.</translation>
    </message>
    <message>
        <source>Hand-out to care, 90 %</source>
        <translation>Từ lúc chia tới chăm sóc, 90 %</translation>
    </message>
    <message>
        <source>Hand-out to first care, 90th percentile</source>
        <translation>Từ lúc chia tới lần chăm sóc đầu, phân vị 90</translation>
    </message>
    <message>
        <source>Nine of ten leads had the first care of who got them within so much working time from the hand-out; leads without care are left out.</source>
        <translation>Chín trên mười cơ hội được người nhận chăm sóc lần đầu trong khoảng thời gian làm việc này kể từ lúc chia; không tính cơ hội chưa được chăm sóc.</translation>
    </message>
    <message>
        <source>First care in time</source>
        <translation>Chăm sóc lần đầu đúng hạn</translation>
    </message>
    <message>
        <source>Share of leads with first care within the target of their rule, in working time, among those with care or past it; rules without a target count nowhere.</source>
        <translation>Tỷ lệ cơ hội được chăm sóc lần đầu trong thời hạn của quy tắc, theo thời gian làm việc, trên số cơ hội đã được chăm sóc hoặc đã quá hạn; quy tắc không có thời hạn thì không tính.</translation>
    </message>
    <message>
        <source>No care</source>
        <translation>Chưa chăm sóc</translation>
    </message>
    <message>
        <source>Never contacted</source>
        <translation>Chưa từng được chăm sóc</translation>
    </message>
    <message>
        <source>Leads handed out in the period for which who got them has not cared, up to now or until they went to another.</source>
        <translation>Cơ hội chia trong kỳ mà người nhận chưa chăm sóc, tính đến nay hoặc đến khi chuyển cho người khác.</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Thành công</translation>
    </message>
    <message>
        <source>Leads won</source>
        <translation>Cơ hội thành công</translation>
    </message>
    <message>
        <source>Leads handed out in the period of which a deal was won while who got them held them.</source>
        <translation>Cơ hội chia trong kỳ có đơn bán thành công khi người nhận còn phụ trách.</translation>
    </message>
    <message>
        <source>Won of handed out</source>
        <translation>Thành công trên đã chia</translation>
    </message>
    <message>
        <source>Share of the leads handed out in the period of which a deal was won while who got them held them.</source>
        <translation>Tỷ lệ cơ hội chia trong kỳ có đơn bán thành công khi người nhận còn phụ trách.</translation>
    </message>
    <message>
        <source>Typed in by people; those of several days add up.</source>
        <translation>Do người nhập; giá trị của nhiều ngày được cộng lại.</translation>
    </message>
</context>
<context>
    <name>NameLimits</name>
    <message>
        <source>One queue too many: a store keeps %L1 at most.</source>
        <translation>Quá số hàng đợi cho phép: kho dữ liệu chỉ giữ tối đa %L1.</translation>
    </message>
    <message>
        <source>One agent too many: a store keeps %L1 at most.</source>
        <translation>Quá số nhân viên cho phép: kho dữ liệu chỉ giữ tối đa %L1.</translation>
    </message>
</context>
<context>
    <name>OrdinaryFile</name>
    <message>
        <source>There is no such file.</source>
        <translation>Không có tệp này.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Đây là thư mục, không phải tệp.</translation>
    </message>
    <message>
        <source>This is not an ordinary file.</source>
        <translation>Đây không phải là tệp thông thường.</translation>
    </message>
</context>
<context>
    <name>Password</name>
    <message>
        <source>A password has at least %1 characters.</source>
        <translation>Mật khẩu có ít nhất %1 ký tự.</translation>
    </message>
    <message>
        <source>The password is too long.</source>
        <translation>Mật khẩu quá dài.</translation>
    </message>
    <message>
        <source>The password is the name itself.</source>
        <translation>Mật khẩu trùng với tên đăng nhập.</translation>
    </message>
    <message>
        <source>There is not enough memory to make the password safe.</source>
        <translation>Không đủ bộ nhớ để bảo vệ mật khẩu.</translation>
    </message>
</context>
<context>
    <name>PbxOrder</name>
    <message>
        <source>A phone is written as technology and number, for example PJSIP/200.</source>
        <translation>Máy điện thoại được ghi bằng công nghệ và số, ví dụ PJSIP/200.</translation>
    </message>
    <message>
        <source>The channel of the talk has an unusable name.</source>
        <translation>Tên kênh của cuộc đàm thoại không dùng được.</translation>
    </message>
    <message>
        <source>This number cannot be dialled.</source>
        <translation>Không quay được số này.</translation>
    </message>
    <message>
        <source>The context of the dialling plan has an unusable name.</source>
        <translation>Tên ngữ cảnh quay số không dùng được.</translation>
    </message>
</context>
<context>
    <name>PeopleRules</name>
    <message>
        <source>Your role does not permit managing people.</source>
        <translation>Vai trò của bạn không được quản lý nhân sự.</translation>
    </message>
    <message>
        <source>Only an owner manages owners.</source>
        <translation>Chỉ chủ sở hữu mới quản lý chủ sở hữu.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Hãy đăng nhập trước.</translation>
    </message>
    <message>
        <source>The first person is an owner who signs in.</source>
        <translation>Người đầu tiên là chủ sở hữu và có đăng nhập.</translation>
    </message>
    <message>
        <source>A person has a name.</source>
        <translation>Mỗi người phải có tên.</translation>
    </message>
    <message>
        <source>The name to sign in with begins and ends without a space.</source>
        <translation>Tên đăng nhập không bắt đầu hay kết thúc bằng dấu cách.</translation>
    </message>
    <message>
        <source>Somebody else signs in with that name.</source>
        <translation>Người khác đã dùng tên đăng nhập này.</translation>
    </message>
    <message>
        <source>The last owner stays owner. Make somebody else an owner first.</source>
        <translation>Chủ sở hữu cuối cùng phải giữ vai trò. Hãy đặt người khác làm chủ sở hữu trước.</translation>
    </message>
    <message>
        <source>A team has a name.</source>
        <translation>Nhóm phải có tên.</translation>
    </message>
    <message>
        <source>There is a team of that name.</source>
        <translation>Đã có nhóm với tên này.</translation>
    </message>
    <message>
        <source>The team&apos;s head is nobody who is known.</source>
        <translation>Không tìm thấy trưởng nhóm.</translation>
    </message>
    <message>
        <source>The person or the team is not known.</source>
        <translation>Không tìm thấy người hoặc nhóm.</translation>
    </message>
    <message>
        <source>A membership lasts at least a day.</source>
        <translation>Thời gian ở trong nhóm ít nhất là một ngày.</translation>
    </message>
    <message>
        <source>They are in that team on these days already.</source>
        <translation>Người này đã ở trong nhóm vào những ngày đó.</translation>
    </message>
    <message>
        <source>The person is not known.</source>
        <translation>Không tìm thấy người này.</translation>
    </message>
    <message>
        <source>A leave lasts at least a day.</source>
        <translation>Nghỉ phép ít nhất một ngày.</translation>
    </message>
    <message>
        <source>Somebody else stands in.</source>
        <translation>Người thay phải là người khác.</translation>
    </message>
    <message>
        <source>They have been here since, or stand for others. Mark them as left instead.</source>
        <translation>Người này đã làm việc từ lúc đó hoặc đang thay cho người khác. Hãy đánh dấu là đã nghỉ việc.</translation>
    </message>
    <message>
        <source>The team is dissolved on these days.</source>
        <translation>Nhóm đã giải thể vào những ngày này.</translation>
    </message>
    <message>
        <source>They are away on these days already.</source>
        <translation>Những ngày này đã có lịch nghỉ.</translation>
    </message>
    <message>
        <source>That name on the phone is that of %1 already.</source>
        <translation>Tên điện thoại này đã thuộc về %1.</translation>
    </message>
    <message>
        <source>They do not sign in: they have no name for it.</source>
        <translation>Người này không đăng nhập: chưa có tên đăng nhập.</translation>
    </message>
    <message>
        <source>A name has at most 80 characters, and none that cannot be seen.</source>
        <translation>Tên có nhiều nhất 80 ký tự và không có ký tự ẩn.</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>There is no number.</source>
        <translation>Không có số nào.</translation>
    </message>
    <message>
        <source>An extension stands behind the number.</source>
        <translation>Sau số điện thoại còn có số máy lẻ.</translation>
    </message>
    <message>
        <source>No country&apos;s code begins with 0.</source>
        <translation>Không có mã quốc gia nào bắt đầu bằng 0.</translation>
    </message>
    <message>
        <source>No Vietnamese number has this length or beginning.</source>
        <translation>Không có số điện thoại Việt Nam nào có độ dài hay đầu số như vậy.</translation>
    </message>
    <message>
        <source>A Russian number has ten digits after 8 or +7.</source>
        <translation>Số điện thoại Nga có mười chữ số sau 8 hoặc +7.</translation>
    </message>
    <message>
        <source>No number has this many digits.</source>
        <translation>Không có số điện thoại nào có ngần này chữ số.</translation>
    </message>
    <message>
        <source>This is not a phone number.</source>
        <translation>Đây không phải là số điện thoại.</translation>
    </message>
</context>
<context>
    <name>PhoneTable</name>
    <message>
        <source>Phones</source>
        <translation>Máy điện thoại</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Máy</translation>
    </message>
    <message>
        <source>Name told</source>
        <translation>Tên kèm theo</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>How known</source>
        <translation>Biết từ đâu</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Cuộc gọi</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Chọn tất cả</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Tăng</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>&amp;Giảm</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Mở danh sách lựa chọn</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>Đồng ý</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Mở</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Chọn</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Lưu thành</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Tìm thư mục</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Tìm trong:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Tên tệp:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Thư mục:</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Loại tệp:</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>Ổ đĩa</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Lối tắt</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Bí danh</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Không rõ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Về trước</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Về sau</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Thư mục trên</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Lên thư mục trên</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Tạo thư mục mới</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Tạo thư mục mới</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Thư mục mới</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Thư mục mới</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Xem dạng danh sách</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Xem dạng chi tiết</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Thanh bên</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Nơi chốn và dấu trang</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Nơi mở gần đây</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>Hiện </translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Hiện tệp ẩ&amp;n</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Đổi &amp;tên</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ khỏi danh sách</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Không thấy thư mục.
Hãy kiểm tra lại tên thư mục.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Không thấy tệp.
Hãy kiểm tra lại tên tệp.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 đã có.
Thay thế tệp đó?</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>“%1” được bảo vệ chống ghi.
Vẫn xóa?</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Xóa “%1”?</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Không xóa được thư mục.</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Kích thước</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Ngày sửa</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Máy tính</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Cắt</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chọn tất cả</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>Hiện chi tiết…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>Ẩn chi tiết…</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Không</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Có</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Áp dụng</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Đặt lại</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Về mặc định</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>K&amp;hông cho tất cả</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Lưu tất cả</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Bỏ thay đổi</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Có cho &amp;tất cả</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Scroll here</source>
        <translation>Cuộn đến đây</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Đầu</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Cuối</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Lên một trang</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Xuống một trang</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Cuộn lên</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Cuộn xuống</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Mép trái</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Mép phải</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Sang trái một trang</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Sang phải một trang</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Cuộn sang trái</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Cuộn sang phải</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Cuộn sang trái</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Cuộn sang phải</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Cắt</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Sao chép &amp;liên kết</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xóa</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chọn tất cả</translation>
    </message>
</context>
<context>
    <name>QueueLogDecoder</name>
    <message>
        <source>The line is longer than 64 KiB.</source>
        <translation>Dòng dài hơn 64 KiB.</translation>
    </message>
    <message>
        <source>The line contains NUL bytes.</source>
        <translation>Dòng có chứa byte NUL.</translation>
    </message>
    <message>
        <source>The line has fewer than five fields.</source>
        <translation>Dòng có ít hơn năm trường.</translation>
    </message>
    <message>
        <source>The time “%1” is not a number.</source>
        <translation>Thời điểm “%1” không phải là số.</translation>
    </message>
    <message>
        <source>The time %1 lies before 1990.</source>
        <translation>Thời điểm %1 ở trước năm 1990.</translation>
    </message>
    <message>
        <source>The time %1 lies after 2099.</source>
        <translation>Thời điểm %1 ở sau năm 2099.</translation>
    </message>
    <message>
        <source>The line names no event.</source>
        <translation>Dòng không nêu sự kiện.</translation>
    </message>
    <message>
        <source>%1 without a call.</source>
        <translation>%1 không có cuộc gọi.</translation>
    </message>
    <message>
        <source>%1 without a queue.</source>
        <translation>%1 không có hàng đợi.</translation>
    </message>
    <message>
        <source>%1 without an agent.</source>
        <translation>%1 không có nhân viên.</translation>
    </message>
    <message>
        <source>“%1” stands where a length of time belongs.</source>
        <translation>“%1” nằm ở chỗ của một khoảng thời gian.</translation>
    </message>
    <message>
        <source>The length of time %1 is negative.</source>
        <translation>Khoảng thời gian %1 là số âm.</translation>
    </message>
    <message>
        <source>The length of time %1 is over ten years.</source>
        <translation>Khoảng thời gian %1 dài hơn mười năm.</translation>
    </message>
</context>
<context>
    <name>QueueLogFile</name>
    <message>
        <source>The file is compressed. Unpack it first.</source>
        <translation>Tệp đang bị nén. Hãy giải nén trước.</translation>
    </message>
    <message>
        <source>The file is in UTF-16, not the encoding that Asterisk writes. Convert it to UTF-8.</source>
        <translation>Tệp dùng mã UTF-16, không phải mã mà Asterisk ghi. Hãy chuyển sang UTF-8.</translation>
    </message>
    <message>
        <source>The file is binary, not a queue_log.</source>
        <translation>Đây là tệp nhị phân, không phải queue_log.</translation>
    </message>
    <message>
        <source>The file does not look like a queue_log.</source>
        <translation>Tệp không giống một queue_log.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1</source>
        <translation>Không mở được tệp: %1</translation>
    </message>
    <message>
        <source>The file is shorter than when it was last read.</source>
        <translation>Tệp ngắn hơn so với lần đọc trước.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1</source>
        <translation>Không đọc được tệp: %1</translation>
    </message>
</context>
<context>
    <name>RecordChecks</name>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation>Văn bản dài hơn %1 ký tự.</translation>
    </message>
    <message>
        <source>There is a control character in the text.</source>
        <translation>Trong văn bản có ký tự điều khiển.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>“%1” không phải địa chỉ e-mail.</translation>
    </message>
    <message>
        <source>This cannot be chosen here.</source>
        <translation>Không thể chọn mục này ở đây.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Đây không phải là số.</translation>
    </message>
    <message>
        <source>There is no such currency: write its three letters, as VND, RUB, USD.</source>
        <translation>Không có loại tiền này: hãy ghi ba chữ cái, như VND, RUB, USD.</translation>
    </message>
</context>
<context>
    <name>RecordImport</name>
    <message>
        <source>Not an e-mail address.</source>
        <translation>Không phải địa chỉ e-mail.</translation>
    </message>
    <message>
        <source>Not a number.</source>
        <translation>Không phải là số.</translation>
    </message>
    <message>
        <source>The number has too many digits.</source>
        <translation>Số có quá nhiều chữ số.</translation>
    </message>
    <message>
        <source>Neither yes nor no.</source>
        <translation>Không phải có, cũng không phải không.</translation>
    </message>
    <message>
        <source>Not a date.</source>
        <translation>Không phải ngày.</translation>
    </message>
    <message>
        <source>Not one of: %1.</source>
        <translation>Không thuộc: %1.</translation>
    </message>
    <message>
        <source>Nothing tells which record it is: %1 are empty.</source>
        <translation>Không có gì cho biết đây là bản ghi nào: %1 để trống.</translation>
    </message>
    <message>
        <source>It fits %1 records.</source>
        <translation>Khớp với %1 bản ghi.</translation>
    </message>
    <message>
        <source>A time of the day without the day.</source>
        <translation>Có giờ mà không có ngày.</translation>
    </message>
    <message>
        <source>Several records are called “%1”.</source>
        <translation>Có nhiều bản ghi tên “%1”.</translation>
    </message>
    <message>
        <source>There is no “%1”.</source>
        <translation>Không có “%1”.</translation>
    </message>
    <message>
        <source>There is no person called “%1”.</source>
        <translation>Không có ai tên “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not in the list.</source>
        <translation>“%1” không có trong danh sách.</translation>
    </message>
    <message>
        <source>Two readings fit the column “%1”: say which one is meant.</source>
        <translation>Cột “%1” đọc được theo hai cách: hãy nói cách nào đúng.</translation>
    </message>
    <message>
        <source>There are no records of the kind “%1”.</source>
        <translation>Không có loại bản ghi “%1”.</translation>
    </message>
    <message>
        <source>There is no field “%1”.</source>
        <translation>Không có trường “%1”.</translation>
    </message>
    <message>
        <source>Phones are of vn, ru or other, not of “%1”.</source>
        <translation>Số điện thoại thuộc vn, ru hoặc other, không phải “%1”.</translation>
    </message>
    <message>
        <source>The file has no column “%1”.</source>
        <translation>Tệp không có cột “%1”.</translation>
    </message>
    <message numerus="yes">
        <source>%n numbers got their leading 0 back: their cells were numbers.</source>
        <translation>
            <numerusform>%n số được trả lại số 0 ở đầu: ô của chúng là số.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped.</source>
        <translation>Việc nhập đã bị dừng.</translation>
    </message>
    <message>
        <source>In row %1 too.</source>
        <translation>Cũng có ở dòng %1.</translation>
    </message>
    <message>
        <source>Nothing tells when it was so.</source>
        <translation>Không có gì cho biết khi nào như vậy.</translation>
    </message>
    <message>
        <source>The time lies in the future.</source>
        <translation>Thời điểm nằm trong tương lai.</translation>
    </message>
    <message>
        <source>There is no mapping called “%1”.</source>
        <translation>Không có ánh xạ tên “%1”.</translation>
    </message>
    <message>
        <source>A history may have %1 rows at most: divide the file.</source>
        <translation>Lịch sử có tối đa %1 dòng: hãy chia nhỏ tệp.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes tell another value before them than the records have.</source>
        <translation>
            <numerusform>%n thay đổi ghi giá trị trước đó khác với bản ghi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %1: “%2” was another.</source>
        <translation>Dòng %1: “%2” trước đó khác.</translation>
    </message>
    <message>
        <source>Changes tell their record themselves: leave out the keys.</source>
        <translation>Lịch sử thay đổi tự nói rõ bản ghi: hãy bỏ khóa đối chiếu.</translation>
    </message>
    <message>
        <source>Two columns would be “%1”.</source>
        <translation>Hai cột cùng thành “%1”.</translation>
    </message>
    <message>
        <source>No column tells “%1”. A history has entity, record, field, to and at; from and by where they are known.</source>
        <translation>Không cột nào cho biết “%1”. Lịch sử có entity, record, field, to và at; from và by nếu biết.</translation>
    </message>
    <message>
        <source>Two readings fit the values of “%1”: say with the column “%2” which one is meant.</source>
        <translation>Giá trị của “%1” đọc được theo hai cách: hãy nói ở cột “%2” là cách nào.</translation>
    </message>
    <message>
        <source>Cells of several rows are shown as one: %1. Only the first of each has the value; the others were read as empty.</source>
        <translation>Có các ô của nhiều hàng được gộp làm một: %1. Chỉ ô đầu của mỗi vùng có giá trị; các ô còn lại được đọc là trống.</translation>
    </message>
    <message>
        <source>There is no import to undo.</source>
        <translation>Không có lần nhập nào để hoàn tác.</translation>
    </message>
    <message>
        <source>There is no import of that number.</source>
        <translation>Không có lần nhập mang số này.</translation>
    </message>
    <message>
        <source>This import was undone before.</source>
        <translation>Lần nhập này đã được hoàn tác trước đó.</translation>
    </message>
</context>
<context>
    <name>RecordImportDialog</name>
    <message>
        <source>text</source>
        <translation>chữ</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>số nguyên</translation>
    </message>
    <message>
        <source>number</source>
        <translation>số</translation>
    </message>
    <message>
        <source>date</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>date and time</source>
        <translation>ngày giờ</translation>
    </message>
    <message>
        <source>time of day</source>
        <translation>giờ</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>có hoặc không</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>điện thoại</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>email</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>trống</translation>
    </message>
    <message>
        <source>Deal, %1</source>
        <extracomment>%1: a field of the deal that a customer&apos;s row makes beside them</extracomment>
        <translation>Cơ hội, %1</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>tiền tệ</translation>
    </message>
    <message>
        <source>choice</source>
        <translation>lựa chọn</translation>
    </message>
    <message>
        <source>person</source>
        <translation>nhân viên</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1: &quot;date&quot; or &quot;number&quot;, %2: how it is written</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Stage of deals</source>
        <translation>Bước của cơ hội</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: &quot;Stage&quot;, %2: a new word of that list</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>Dấu phẩy  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Dấu chấm phẩy  ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Dấu tab</translation>
    </message>
    <message>
        <source>Stroke  |</source>
        <translation>Gạch đứng  |</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Loại bản ghi</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Trường</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Thành</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Người sửa</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>Changes (a history)</source>
        <translation>Thay đổi (lịch sử)</translation>
    </message>
</context>
<context>
    <name>Records</name>
    <message>
        <source>Customers</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>New customer</source>
        <translation>Khách hàng mới</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Cơ hội bán hàng</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Cơ hội bán hàng</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Cơ hội mới</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Đơn hàng</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Đơn hàng</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Đơn hàng mới</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Việc mới</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Lịch hẹn</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Lịch hẹn</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Lịch hẹn mới</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Ghi chú mới</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Ticket mới</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Hội thoại</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Hội thoại</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Hội thoại mới</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Tin nhắn</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Tin nhắn</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Tin nhắn mới</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>Đánh giá</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Đánh giá</translation>
    </message>
    <message>
        <source>New rating</source>
        <translation>Đánh giá mới</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>As given by the system that keeps the record elsewhere.</source>
        <translation>Do hệ thống lưu bản ghi ở nơi khác đặt.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Ngày tạo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>When something of it was last changed.</source>
        <translation>Lần gần nhất có gì đó được thay đổi.</translation>
    </message>
    <message>
        <source>Created by</source>
        <translation>Người tạo</translation>
    </message>
    <message>
        <source>Touch</source>
        <translation>Tương tác</translation>
    </message>
    <message>
        <source>When anything last happened with the customer: a call, a message, a change.</source>
        <translation>Lần gần nhất có việc gì với khách hàng: cuộc gọi, tin nhắn, thay đổi.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Người phụ trách</translation>
    </message>
    <message>
        <source>Who is in charge of it.</source>
        <translation>Ai phụ trách.</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Kho dữ liệu</translation>
    </message>
    <message>
        <source>The collection of customers it belongs to; each pool has its own stages.</source>
        <translation>Kho khách hàng mà nó thuộc về; mỗi kho có các bước riêng.</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>How far it has come; the bars show its place among the stages.</source>
        <translation>Đã đến bước nào; các vạch cho thấy vị trí trong các bước.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Where the customer came from.</source>
        <translation>Khách hàng đến từ đâu.</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kênh</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Tỉnh thành</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Quốc gia</translation>
    </message>
    <message>
        <source>About them</source>
        <translation>Ghi nhớ</translation>
    </message>
    <message>
        <source>A remark that is always shown with the customer.</source>
        <translation>Lời ghi luôn hiện cùng khách hàng.</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Tiền tệ</translation>
    </message>
    <message>
        <source>Three letters; empty: the organisation&apos;s.</source>
        <translation>Ba chữ cái; để trống: tiền tệ của tổ chức.</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Sản phẩm</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>When it was won, lost or cancelled.</source>
        <translation>Khi thành công, thất bại hoặc bị huỷ.</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>Người thực hiện</translation>
    </message>
    <message>
        <source>For whom the revenue counts.</source>
        <translation>Doanh thu được tính cho ai.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Giảm giá</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hoàn thành</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Nhắc</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Người viết</translation>
    </message>
    <message>
        <source>Child of</source>
        <translation>Thuộc ticket</translation>
    </message>
    <message>
        <source>The ticket of which this one is a part.</source>
        <translation>Ticket mà ticket này là một phần.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Tiêu đề</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Mức ưu tiên</translation>
    </message>
    <message>
        <source>First reply</source>
        <translation>Phản hồi đầu tiên</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Giải quyết</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Chiều</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Đã đến</translation>
    </message>
    <message>
        <source>Call id</source>
        <translation>Mã cuộc gọi</translation>
    </message>
    <message>
        <source>The call that was rated, by the id that the telephone system gave it.</source>
        <translation>Cuộc gọi được đánh giá, theo mã của tổng đài.</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Who was rated.</source>
        <translation>Ai được đánh giá.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>Trên</translation>
    </message>
    <message>
        <source>The best score there is.</source>
        <translation>Điểm cao nhất có thể.</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Khảo sát</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Cần làm gì</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Nhận xét</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>Lúc đánh giá</translation>
    </message>
    <message>
        <source>open</source>
        <translation>đang mở</translation>
    </message>
    <message>
        <source>won</source>
        <translation>thành công</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>thất bại</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>đã huỷ</translation>
    </message>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>renewal</source>
        <translation>tái ký</translation>
    </message>
    <message>
        <source>upsell or cross-sell</source>
        <translation>bán thêm hoặc bán chéo</translation>
    </message>
    <message>
        <source>other</source>
        <translation>khác</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>dự kiến</translation>
    </message>
    <message>
        <source>took place</source>
        <translation>đã diễn ra</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>lỡ hẹn</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>đang chờ</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hoàn thành</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>đã gộp</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>đã giải quyết</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>trò chuyện</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>care</source>
        <translation>chăm sóc</translation>
    </message>
    <message>
        <source>in</source>
        <translation>đến</translation>
    </message>
    <message>
        <source>out</source>
        <translation>đi</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>khách hàng</translation>
    </message>
    <message>
        <source>person</source>
        <translation>người</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>bot</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Kho dữ liệu</translation>
    </message>
    <message>
        <source>Stages of customers</source>
        <translation>Các bước của khách hàng</translation>
    </message>
    <message>
        <source>Stages of deals</source>
        <translation>Các bước của cơ hội</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kênh</translation>
    </message>
    <message>
        <source>Provinces</source>
        <translation>Tỉnh thành</translation>
    </message>
    <message>
        <source>Types of tasks</source>
        <translation>Loại việc</translation>
    </message>
    <message>
        <source>Types of appointments</source>
        <translation>Loại lịch hẹn</translation>
    </message>
    <message>
        <source>Priorities</source>
        <translation>Mức ưu tiên</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Sản phẩm</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s)</source>
        <translation>
            <numerusform>%Ln khách hàng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln cơ hội</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln đơn hàng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln việc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln appointment(s)</source>
        <translation>
            <numerusform>%Ln lịch hẹn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln ghi chú</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln ticket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln hội thoại</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln tin nhắn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rating(s)</source>
        <translation>
            <numerusform>%Ln đánh giá</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1: how many show, %2: &quot;8,946 customers&quot;</extracomment>
        <translation>%1 trong %2</translation>
    </message>
    <message>
        <source>How far it has come; a cross stands for one that was lost or cancelled.</source>
        <translation>Đã đến bước nào; dấu chéo là thất bại hoặc bị huỷ.</translation>
    </message>
    <message>
        <source>All pools</source>
        <translation>Mọi kho dữ liệu</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Mọi bước</translation>
    </message>
    <message>
        <source>All owners</source>
        <translation>Mọi người phụ trách</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Mọi nguồn</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Mọi kênh</translation>
    </message>
    <message>
        <source>All provinces</source>
        <translation>Mọi tỉnh thành</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Mọi trạng thái</translation>
    </message>
    <message>
        <source>All types</source>
        <translation>Mọi loại</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Mọi loại</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Mọi sản phẩm</translation>
    </message>
    <message>
        <source>Any priority</source>
        <translation>Mọi mức ưu tiên</translation>
    </message>
    <message>
        <source>%1: any</source>
        <extracomment>%1: a field&apos;s name</extracomment>
        <translation>%1: bất kỳ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pool(s)</source>
        <translation>
            <numerusform>%Ln kho dữ liệu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stage(s)</source>
        <translation>
            <numerusform>%Ln bước</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln owner(s)</source>
        <translation>
            <numerusform>%Ln người phụ trách</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln source(s)</source>
        <translation>
            <numerusform>%Ln nguồn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln channel(s)</source>
        <translation>
            <numerusform>%Ln kênh</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln province(s)</source>
        <translation>
            <numerusform>%Ln tỉnh thành</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln type(s)</source>
        <translation>
            <numerusform>%Ln loại</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln chosen</source>
        <translation>
            <numerusform>đã chọn %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody&apos;s</source>
        <translation>Chưa ai phụ trách</translation>
    </message>
    <message>
        <source>No stage</source>
        <translation>Chưa có bước</translation>
    </message>
    <message>
        <source>No pool</source>
        <translation>Chưa thuộc kho nào</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Chưa rõ</translation>
    </message>
</context>
<context>
    <name>Scorecards</name>
    <message>
        <source>The card is not in force in that month.</source>
        <translation>Bộ chỉ tiêu không có hiệu lực trong tháng đó.</translation>
    </message>
    <message>
        <source>The weights do not sum to 100 %.</source>
        <translation>Tổng trọng số không bằng 100 %.</translation>
    </message>
    <message numerus="yes">
        <source>The month ends in %n day(s).</source>
        <translation>
            <numerusform>Tháng kết thúc sau %n ngày.</numerusform>
        </translation>
    </message>
    <message>
        <source>The month is closed already.</source>
        <translation>Tháng đã được chốt.</translation>
    </message>
    <message>
        <source>Say why the month is closed with values missing.</source>
        <translation>Hãy ghi lý do chốt tháng khi còn thiếu giá trị.</translation>
    </message>
    <message>
        <source>The indicator has no name.</source>
        <translation>Chỉ tiêu chưa có tên.</translation>
    </message>
    <message>
        <source>Another indicator has that name.</source>
        <translation>Một chỉ tiêu khác đã có tên này.</translation>
    </message>
    <message>
        <source>The short name is of letters, digits and _, and unlike the others.</source>
        <translation>Tên ngắn gồm chữ cái, chữ số và _, không trùng với tên khác.</translation>
    </message>
    <message>
        <source>There is no target.</source>
        <translation>Chưa có giá trị mục tiêu.</translation>
    </message>
    <message>
        <source>With such a target the worst value must be given.</source>
        <translation>Với mục tiêu này phải nhập giá trị kém nhất.</translation>
    </message>
    <message>
        <source>The worst value must be worse than the target.</source>
        <translation>Giá trị kém nhất phải kém hơn mục tiêu.</translation>
    </message>
    <message>
        <source>The cap is from 100 to 200 %.</source>
        <translation>Mức trần từ 100 đến 200 %.</translation>
    </message>
    <message>
        <source>A weight is from 0 to 100 %.</source>
        <translation>Trọng số từ 0 đến 100 %.</translation>
    </message>
    <message>
        <source>There is no such metric.</source>
        <translation>Không có chỉ số này.</translation>
    </message>
    <message>
        <source>The metric is told in another unit.</source>
        <translation>Chỉ số có đơn vị khác.</translation>
    </message>
    <message>
        <source>The metric cannot be filtered by that.</source>
        <translation>Không thể lọc chỉ số theo điều kiện này.</translation>
    </message>
    <message>
        <source>The metric does not grow with the days: it has no rate.</source>
        <translation>Chỉ số không tăng theo ngày nên không có đà.</translation>
    </message>
    <message>
        <source>The month is closed. Reopen it first.</source>
        <translation>Tháng đã chốt. Hãy mở lại trước.</translation>
    </message>
    <message>
        <source>A band has no name.</source>
        <translation>Một mức xếp loại chưa có tên.</translation>
    </message>
    <message>
        <source>A band begins between 0 and 200 points.</source>
        <translation>Mức xếp loại bắt đầu từ 0 đến 200 điểm.</translation>
    </message>
    <message>
        <source>Two bands have the same name or the same edge.</source>
        <translation>Hai mức xếp loại trùng tên hoặc trùng mốc.</translation>
    </message>
    <message>
        <source>The template has no name.</source>
        <translation>Mẫu chưa có tên.</translation>
    </message>
    <message>
        <source>The template has no indicators.</source>
        <translation>Mẫu chưa có chỉ tiêu nào.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Management</source>
        <translation>Quản lý</translation>
    </message>
    <message>
        <source>HR and administration</source>
        <translation>Hành chính nhân sự</translation>
    </message>
    <message>
        <source>Accounting</source>
        <translation>Kế toán</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>CSKH</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Kinh doanh</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>not typed in</source>
        <translation>chưa nhập</translation>
    </message>
    <message>
        <source>no source tells of it</source>
        <translation>không có nguồn dữ liệu</translation>
    </message>
    <message>
        <source>there is nothing it is a share of</source>
        <translation>không có gì để tính tỷ lệ</translation>
    </message>
    <message>
        <source>divided by zero</source>
        <translation>chia cho 0</translation>
    </message>
    <message>
        <source>a part of the formula is missing</source>
        <translation>công thức thiếu một phần dữ liệu</translation>
    </message>
    <message>
        <source>the formula comes to too large a number</source>
        <translation>kết quả công thức quá lớn</translation>
    </message>
    <message>
        <source>no rate yet</source>
        <translation>chưa có đà</translation>
    </message>
    <message>
        <source>the indicator is not complete</source>
        <translation>chỉ tiêu chưa đầy đủ</translation>
    </message>
    <message>
        <source>The formula is empty.</source>
        <translation>Công thức trống.</translation>
    </message>
    <message>
        <source>A formula has at most %1 characters.</source>
        <translation>Công thức có nhiều nhất %1 ký tự.</translation>
    </message>
    <message>
        <source>There are too many brackets inside each other.</source>
        <translation>Có quá nhiều dấu ngoặc lồng nhau.</translation>
    </message>
    <message>
        <source>“%1” has no meaning in a formula.</source>
        <translation>“%1” không có nghĩa trong công thức.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1” không phải là số.</translation>
    </message>
    <message>
        <source>The name is not closed: » is missing.</source>
        <translation>Tên chưa đóng: thiếu dấu ».</translation>
    </message>
    <message>
        <source>Something is missing at the end.</source>
        <translation>Còn thiếu ở cuối.</translation>
    </message>
    <message>
        <source>“%1” does not fit here.</source>
        <translation>“%1” không hợp ở đây.</translation>
    </message>
    <message>
        <source>The bracket is not closed.</source>
        <translation>Dấu ngoặc chưa đóng.</translation>
    </message>
    <message>
        <source>Values are separated by “;”. A comma stands only within a number.</source>
        <translation>Các giá trị cách nhau bằng “;”. Dấu phẩy chỉ dùng trong số.</translation>
    </message>
    <message>
        <source>There is no function “%1”. There are min, max, sum and if.</source>
        <translation>Không có hàm “%1”. Có min, max, sum và if.</translation>
    </message>
    <message>
        <source>“%1” takes at least two values, separated by “;”.</source>
        <translation>“%1” cần ít nhất hai giá trị, cách nhau bằng “;”.</translation>
    </message>
    <message>
        <source>“if” takes a comparison and two values, separated by “;”.</source>
        <translation>“if” cần một phép so sánh và hai giá trị, cách nhau bằng “;”.</translation>
    </message>
    <message>
        <source>There is no indicator and no metric “%1”.</source>
        <translation>Không có chỉ tiêu hay chỉ số “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no filter. There are task_type, pool, queue, order_kind and in_charge.</source>
        <translation>“%1” không phải điều kiện lọc. Có task_type, pool, queue, order_kind và in_charge.</translation>
    </message>
    <message>
        <source>An indicator of the card is taken as it is: own, team, company and filters are for metrics.</source>
        <translation>Chỉ tiêu của bộ được lấy nguyên: own, team, company và điều kiện lọc chỉ dành cho chỉ số.</translation>
    </message>
    <message>
        <source>“%1” cannot be filtered by that.</source>
        <translation>Không thể lọc “%1” theo điều kiện này.</translation>
    </message>
    <message>
        <source>The units differ: %1 and %2.</source>
        <translation>Đơn vị khác nhau: %1 và %2.</translation>
    </message>
    <message>
        <source>Nothing is told in such a unit: %1 with %2.</source>
        <translation>Không có đơn vị như vậy: %1 với %2.</translation>
    </message>
    <message>
        <source>“if” begins with a comparison, such as deals_won &gt; 0.</source>
        <translation>“if” bắt đầu bằng phép so sánh, ví dụ deals_won &gt; 0.</translation>
    </message>
    <message>
        <source>A comparison stands only at the beginning of “if”.</source>
        <translation>Phép so sánh chỉ đứng ở đầu “if”.</translation>
    </message>
    <message>
        <source>“%” stands only behind a plain number, here is: %1.</source>
        <translation>“%” chỉ đứng sau số thường, ở đây là: %1.</translation>
    </message>
    <message>
        <source>The formula gives %1, the indicator is told in %2.</source>
        <translation>Công thức cho %1, còn chỉ tiêu tính bằng %2.</translation>
    </message>
    <message>
        <source>The indicator depends on itself: %1.</source>
        <translation>Chỉ tiêu phụ thuộc vào chính nó: %1.</translation>
    </message>
    <message>
        <source>a count</source>
        <translation>số lượng</translation>
    </message>
    <message>
        <source>a share</source>
        <translation>tỷ lệ</translation>
    </message>
    <message>
        <source>a comparison</source>
        <translation>phép so sánh</translation>
    </message>
    <message>
        <source>money</source>
        <translation>tiền</translation>
    </message>
    <message>
        <source>unit of money</source>
        <translation>đơn vị tiền</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>phút</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>phút</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>giây</translation>
    </message>
    <message>
        <source>second</source>
        <translation>giây</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>số</translation>
    </message>
    <message>
        <source>%1 per %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The file is too large for templates.</source>
        <translation>Tệp quá lớn đối với mẫu.</translation>
    </message>
    <message>
        <source>This is no JSON: %1.</source>
        <translation>Đây không phải JSON: %1.</translation>
    </message>
    <message>
        <source>this is no file of scorecard templates</source>
        <translation>đây không phải tệp mẫu bộ chỉ tiêu</translation>
    </message>
    <message>
        <source>this version is not known; a newer program wrote it</source>
        <translation>không biết phiên bản này; tệp do chương trình mới hơn ghi</translation>
    </message>
    <message>
        <source>there is no such department: %1</source>
        <translation>không có bộ phận này: %1</translation>
    </message>
    <message>
        <source>names are needed, except by in_charge</source>
        <translation>cần có tên, trừ in_charge</translation>
    </message>
    <message>
        <source>texts are wanted by language: en, vi, ru</source>
        <translation>cần văn bản theo ngôn ngữ: en, vi, ru</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>trống</translation>
    </message>
    <message>
        <source>a text is wanted</source>
        <translation>cần văn bản</translation>
    </message>
    <message>
        <source>true or false is wanted</source>
        <translation>cần true hoặc false</translation>
    </message>
    <message>
        <source>a number is wanted</source>
        <translation>cần một số</translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation>số quá lớn</translation>
    </message>
    <message>
        <source>the number has too many decimals</source>
        <translation>số có quá nhiều chữ số thập phân</translation>
    </message>
    <message>
        <source>one of these is wanted: %1</source>
        <translation>cần một trong các giá trị: %1</translation>
    </message>
    <message>
        <source>a list is wanted</source>
        <translation>cần một danh sách</translation>
    </message>
    <message>
        <source>this is not known here</source>
        <translation>mục này không có ở đây</translation>
    </message>
    <message>
        <source>A weight is below 0 %.</source>
        <translation>Có trọng số dưới 0 %.</translation>
    </message>
    <message>
        <source>Weights sum to %1. %2 are missing.</source>
        <translation>Tổng trọng số là %1, còn thiếu %2.</translation>
    </message>
    <message>
        <source>Weights sum to %1. %2 are too much.</source>
        <translation>Tổng trọng số là %1, thừa %2.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The store is open. Close every program that uses it first.</source>
        <translation>Kho dữ liệu đang mở. Hãy đóng mọi chương trình đang dùng nó trước.</translation>
    </message>
    <message>
        <source>The file cannot be removed.</source>
        <translation>Không xóa được tệp.</translation>
    </message>
    <message>
        <source>There is a file of this name already.</source>
        <translation>Đã có tệp mang tên này.</translation>
    </message>
    <message>
        <source>A store cannot be restored from itself.</source>
        <translation>Không thể khôi phục kho dữ liệu từ chính nó.</translation>
    </message>
    <message>
        <source>The store is damaged: a stored figure cannot be read.</source>
        <translation>Kho dữ liệu bị hỏng: không đọc được một số liệu đã lưu.</translation>
    </message>
    <message>
        <source>This is another program&apos;s database, not a Callhelm store.</source>
        <translation>Đây là cơ sở dữ liệu của chương trình khác, không phải kho dữ liệu Callhelm.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed.</source>
        <translation>Chưa cài trình điều khiển SQLite của Qt.</translation>
    </message>
    <message>
        <source>There is no store here.</source>
        <translation>Ở đây không có kho dữ liệu.</translation>
    </message>
    <message>
        <source>There is no right to change this file.</source>
        <translation>Không có quyền thay đổi tệp này.</translation>
    </message>
    <message>
        <source>The store is damaged: stored facts cannot be read.</source>
        <translation>Kho dữ liệu bị hỏng: không đọc được các sự kiện đã lưu.</translation>
    </message>
    <message>
        <source>Migration %1 is missing.</source>
        <translation>Thiếu bước nâng cấp %1.</translation>
    </message>
    <message>
        <source>There are no migrations.</source>
        <translation>Không có bước nâng cấp nào.</translation>
    </message>
    <message>
        <source>The store&apos;s schema number is damaged.</source>
        <translation>Số lược đồ của kho dữ liệu bị hỏng.</translation>
    </message>
    <message>
        <source>The store was written by a newer Callhelm (schema %1; this program knows schemas up to %2). It was not touched. Use the newer program.</source>
        <translation>Kho dữ liệu do bản Callhelm mới hơn ghi (lược đồ %1; chương trình này biết đến lược đồ %2). Kho không bị động đến. Hãy dùng chương trình mới hơn.</translation>
    </message>
    <message>
        <source>The store is of an older program. Run “migrate” first.</source>
        <translation>Kho dữ liệu thuộc chương trình cũ hơn. Hãy chạy “migrate” trước.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing of this change was stored.</source>
        <translation>Đĩa đã đầy. Thay đổi này hoàn toàn chưa được lưu.</translation>
    </message>
    <message>
        <source>The store is damaged. Restore a backup of it.</source>
        <translation>Kho dữ liệu bị hỏng. Hãy khôi phục từ bản sao lưu.</translation>
    </message>
    <message>
        <source>This file is not a Callhelm store, or it is damaged.</source>
        <translation>Tệp này không phải kho dữ liệu Callhelm, hoặc đã bị hỏng.</translation>
    </message>
    <message>
        <source>The store is in use by another program. Close that program or try again.</source>
        <translation>Kho dữ liệu đang được chương trình khác dùng. Hãy đóng chương trình đó hoặc thử lại.</translation>
    </message>
    <message>
        <source>The store can only be read, not changed.</source>
        <translation>Kho dữ liệu chỉ đọc được, không thay đổi được.</translation>
    </message>
    <message>
        <source>There is no right to open the store.</source>
        <translation>Không có quyền mở kho dữ liệu.</translation>
    </message>
    <message>
        <source>The store cannot be opened.</source>
        <translation>Không mở được kho dữ liệu.</translation>
    </message>
    <message>
        <source>The disk reported an error while the store was read or written.</source>
        <translation>Đĩa báo lỗi khi đọc hoặc ghi kho dữ liệu.</translation>
    </message>
    <message>
        <source>The store refused a value that breaks one of its rules.</source>
        <translation>Kho dữ liệu từ chối một giá trị vi phạm quy tắc của nó.</translation>
    </message>
    <message>
        <source>A value is too large to be stored.</source>
        <translation>Một giá trị quá lớn, không lưu được.</translation>
    </message>
    <message>
        <source>There is not enough memory for this.</source>
        <translation>Không đủ bộ nhớ cho việc này.</translation>
    </message>
    <message>
        <source>The work on the store was stopped.</source>
        <translation>Thao tác trên kho dữ liệu đã bị dừng.</translation>
    </message>
    <message>
        <source>The store could not do what was asked.</source>
        <translation>Kho dữ liệu không thực hiện được yêu cầu.</translation>
    </message>
    <message>
        <source>No file is named.</source>
        <translation>Chưa nêu tệp nào.</translation>
    </message>
    <message>
        <source>This is a folder, not a store.</source>
        <translation>Đây là thư mục, không phải kho dữ liệu.</translation>
    </message>
    <message>
        <source>This is not a regular file.</source>
        <translation>Đây không phải là tệp thông thường.</translation>
    </message>
    <message>
        <source>There is no right to read this file.</source>
        <translation>Không có quyền đọc tệp này.</translation>
    </message>
    <message>
        <source>The file cannot be made: %1</source>
        <translation>Không tạo được tệp: %1</translation>
    </message>
    <message>
        <source>The file cannot be written to the disk.</source>
        <translation>Không ghi được tệp vào đĩa.</translation>
    </message>
    <message>
        <source>The file cannot be replaced: %1</source>
        <translation>Không thay được tệp: %1</translation>
    </message>
    <message>
        <source>Another change to the store is still under way.</source>
        <translation>Một thay đổi khác của kho dữ liệu vẫn đang diễn ra.</translation>
    </message>
    <message>
        <source>This change to the store has ended already.</source>
        <translation>Thay đổi này của kho dữ liệu đã kết thúc.</translation>
    </message>
    <message>
        <source>This needs a change to the store under way.</source>
        <translation>Việc này cần một thay đổi kho dữ liệu đang diễn ra.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Đã dừng.</translation>
    </message>
    <message>
        <source>The store is closed.</source>
        <translation>Kho đã đóng.</translation>
    </message>
    <message>
        <source>The last change to this store was cut short. To finish it or take it back, the right to write the store and its folder is needed: open it once as its owner.</source>
        <translation>Thay đổi gần nhất của kho này bị ngắt giữa chừng. Để hoàn tất hoặc hủy nó, cần có quyền ghi kho và thư mục chứa kho: hãy mở kho một lần bằng tài khoản của chủ sở hữu.</translation>
    </message>
    <message>
        <source>A store holds at most %1 telephone systems; “%2” is one too many.</source>
        <translation>Một kho dữ liệu chứa tối đa %1 hệ thống điện thoại; “%2” là hệ thống vượt quá.</translation>
    </message>
    <message>
        <source>The store that is replaced cannot be kept: %1</source>
        <translation>Không thể giữ lại kho bị thay thế: %1</translation>
    </message>
    <message>
        <source>Another program is making this store. Try again.</source>
        <translation>Một chương trình khác đang tạo kho này. Hãy thử lại.</translation>
    </message>
    <message>
        <source>The file cannot be given its name: %1</source>
        <translation>Không thể đặt tên cho tệp: %1</translation>
    </message>
    <message>
        <source>The store is being written by %1.</source>
        <translation>%1 đang ghi vào kho dữ liệu.</translation>
    </message>
    <message>
        <source>The store is being written by another program.</source>
        <translation>Một chương trình khác đang ghi vào kho dữ liệu.</translation>
    </message>
    <message>
        <source>%1 on the machine %2</source>
        <translation>%1 trên máy %2</translation>
    </message>
    <message>
        <source>%1 of %2 on the machine %3</source>
        <translation>%1 của %2 trên máy %3</translation>
    </message>
    <message>
        <source>%1 of %2 (process %3)</source>
        <translation>%1 của %2 (tiến trình %3)</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (tiến trình %2)</translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation>Thư mục này không tồn tại.</translation>
    </message>
    <message>
        <source>There is no right to write in the store&apos;s folder.</source>
        <translation>Không có quyền ghi vào thư mục của kho dữ liệu.</translation>
    </message>
    <message>
        <source>There is no such queue.</source>
        <translation>Không có hàng đợi như vậy.</translation>
    </message>
    <message>
        <source>There is no such hand-out, or it is not yours to see.</source>
        <translation>Không có lần chia này, hoặc bạn không được xem.</translation>
    </message>
</context>
<context>
    <name>StoreMaintenance</name>
    <message>
        <source>Made a new store, schema %1.</source>
        <translation>Đã tạo kho dữ liệu mới, lược đồ %1.</translation>
    </message>
    <message>
        <source>Brought from schema %1 to %2; a copy as it was is in %3.</source>
        <translation>Đã nâng từ lược đồ %1 lên %2; bản sao nguyên trạng nằm ở %3.</translation>
    </message>
    <message>
        <source>Nothing to do: schema %1 is the newest.</source>
        <translation>Không cần làm gì: lược đồ %1 là mới nhất.</translation>
    </message>
    <message>
        <source>Entry %1 is not what was written.</source>
        <translation>Mục %1 không còn như khi được ghi.</translation>
    </message>
    <message>
        <source>Entry %1 is missing.</source>
        <translation>Thiếu mục %1.</translation>
    </message>
    <message>
        <source>Entry %1 stands where it does not belong.</source>
        <translation>Mục %1 không đứng đúng chỗ.</translation>
    </message>
    <message>
        <source>Worked the figures out again by today&apos;s rules.</source>
        <translation>Đã tính lại các số liệu theo quy tắc hiện nay.</translation>
    </message>
</context>
<context>
    <name>TableExport</name>
    <message>
        <source>The range ends before it begins.</source>
        <translation>Khoảng thời gian kết thúc trước khi bắt đầu.</translation>
    </message>
    <message>
        <source>Unknown queue “%1”.</source>
        <translation>Không có hàng đợi “%1”.</translation>
    </message>
    <message>
        <source>Unknown agent “%1”.</source>
        <translation>Không có nhân viên “%1”.</translation>
    </message>
    <message>
        <source>Figures of whole queues cannot be told for one team.</source>
        <translation>Số liệu của cả hàng đợi không thể tính riêng cho một nhóm.</translation>
    </message>
    <message>
        <source>Unknown team “%1”.</source>
        <translation>Không có nhóm “%1”.</translation>
    </message>
    <message>
        <source>%1: currency</source>
        <translation>%1: tiền tệ</translation>
    </message>
</context>
<context>
    <name>TableWriter</name>
    <message>
        <source>The table could not be written: %1</source>
        <translation>Không ghi được bảng: %1</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Múi giờ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>Tables</name>
    <message>
        <source>A number, not a date.</source>
        <translation>Là số, không phải ngày.</translation>
    </message>
    <message>
        <source>The number has too many digits.</source>
        <translation>Số có quá nhiều chữ số.</translation>
    </message>
    <message>
        <source>Neither %1 nor %2.</source>
        <translation>Không phải %1 cũng không phải %2.</translation>
    </message>
    <message>
        <source>A number, not a time of the day.</source>
        <translation>Là số, không phải giờ trong ngày.</translation>
    </message>
    <message>
        <source>Not a whole number.</source>
        <translation>Không phải số nguyên.</translation>
    </message>
    <message>
        <source>A date, where %1 is wanted.</source>
        <translation>Là ngày, trong khi cần %1.</translation>
    </message>
    <message>
        <source>A time of the day, where %1 is wanted.</source>
        <translation>Là giờ trong ngày, trong khi cần %1.</translation>
    </message>
    <message>
        <source>TRUE or FALSE, where %1 is wanted.</source>
        <translation>Là TRUE hoặc FALSE, trong khi cần %1.</translation>
    </message>
    <message>
        <source>The cell is an error: %1.</source>
        <translation>Ô bị lỗi: %1.</translation>
    </message>
    <message>
        <source>The formula in %1 has no value: open the file in a spreadsheet and save it.</source>
        <translation>Công thức ở %1 chưa có giá trị: hãy mở tệp bằng chương trình bảng tính rồi lưu lại.</translation>
    </message>
    <message>
        <source>Not a number as %1.</source>
        <translation>Không phải số dạng %1.</translation>
    </message>
    <message>
        <source>Not a date as %1.</source>
        <translation>Không phải ngày dạng %1.</translation>
    </message>
    <message>
        <source>Not a time of the day as %1.</source>
        <translation>Không phải giờ trong ngày dạng %1.</translation>
    </message>
    <message>
        <source>The row has %1 cells, the header %2.</source>
        <translation>Dòng có %1 ô, tiêu đề có %2 ô.</translation>
    </message>
    <message>
        <source>A NUL character stands in the row.</source>
        <translation>Trong dòng có ký tự NUL.</translation>
    </message>
    <message>
        <source>“%1” is no format. There are: text, phone, email, numbers as 1234, 1234.56 or 1.234,56, dates as dd/MM/yyyy or M/d/yyyy h:mm AP, and Yes/No.</source>
        <translation>“%1” không phải là định dạng. Có: text, phone, email, số như 1234, 1234.56 hoặc 1.234,56, ngày như dd/MM/yyyy hoặc M/d/yyyy h:mm AP, và Yes/No.</translation>
    </message>
    <message>
        <source>as it stands</source>
        <translation>giữ nguyên</translation>
    </message>
    <message>
        <source>whole numbers</source>
        <translation>số nguyên</translation>
    </message>
    <message>
        <source>numbers; signs of money and % may stand beside</source>
        <translation>số; có thể kèm ký hiệu tiền tệ và %</translation>
    </message>
    <message>
        <source>with thousands apart; also 1 234,56  1 234.56  1&apos;234.56</source>
        <translation>có dấu phân cách hàng nghìn; cũng có 1 234,56  1 234.56  1&apos;234.56</translation>
    </message>
    <message>
        <source>days; also yyyy-MM-dd, dd.MM.yyyy, d MMM, yyyy, yyyyMMdd</source>
        <translation>ngày; cũng có yyyy-MM-dd, dd.MM.yyyy, d MMM, yyyy, yyyyMMdd</translation>
    </message>
    <message>
        <source>days of 1970 to 2069</source>
        <translation>ngày từ năm 1970 đến 2069</translation>
    </message>
    <message>
        <source>moments and bare days; also HH:mm:ss, h:mm AP (AM/PM, SA/CH)</source>
        <translation>thời điểm, và ngày không có giờ; cũng có HH:mm:ss, h:mm AP (AM/PM, SA/CH)</translation>
    </message>
    <message>
        <source>the same, with an offset from UTC behind it</source>
        <translation>như trên, kèm độ lệch so với UTC</translation>
    </message>
    <message>
        <source>times of the day</source>
        <translation>giờ trong ngày</translation>
    </message>
    <message>
        <source>the words for true and for false</source>
        <translation>từ chỉ đúng và từ chỉ sai</translation>
    </message>
    <message>
        <source>Formats of columns:</source>
        <translation>Định dạng của cột:</translation>
    </message>
    <message>
        <source>Cells that a spreadsheet keeps as numbers, dates or booleans are read as such in any format.</source>
        <translation>Ô mà bảng tính lưu là số, ngày hoặc đúng/sai luôn được đọc như vậy, dù chọn định dạng nào.</translation>
    </message>
    <message>
        <source>A quote (&quot;) is opened here and not closed within a million characters.</source>
        <translation>Dấu ngoặc kép (&quot;) mở ở đây mà không đóng trong vòng một triệu ký tự.</translation>
    </message>
    <message>
        <source>This row is too long for a table: a field may have a million characters, a row eight million.</source>
        <translation>Dòng này quá dài: một ô tối đa một triệu ký tự, một dòng tối đa tám triệu.</translation>
    </message>
    <message>
        <source>This row has more than %1 fields.</source>
        <translation>Dòng này có hơn %1 ô.</translation>
    </message>
    <message>
        <source>A quote (&quot;) is opened here and never closed.</source>
        <translation>Dấu ngoặc kép (&quot;) mở ở đây mà không bao giờ đóng.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Không thể mở tệp.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Đã dừng.</translation>
    </message>
    <message>
        <source>The file cannot be read.</source>
        <translation>Không thể đọc tệp.</translation>
    </message>
    <message>
        <source>In this line stand bytes that are no text in %1.</source>
        <translation>Trong dòng này có byte không phải là chữ theo %1.</translation>
    </message>
    <message>
        <source>The file mixes encodings: this line is not UTF-8, as %1 others are (the first is line %2). Save it in one encoding.</source>
        <translation>Tệp trộn nhiều bảng mã: dòng này không phải UTF-8, trong khi %1 dòng khác là UTF-8 (dòng đầu tiên: %2). Hãy lưu tệp bằng một bảng mã.</translation>
    </message>
    <message>
        <source>The file mixes encodings: this line is UTF-8, and %1 others are not (the first is line %2). Save it in one encoding.</source>
        <translation>Tệp trộn nhiều bảng mã: dòng này là UTF-8, còn %1 dòng khác thì không (dòng đầu tiên: %2). Hãy lưu tệp bằng một bảng mã.</translation>
    </message>
    <message>
        <source>There is nothing in the file.</source>
        <translation>Tệp không có gì.</translation>
    </message>
    <message>
        <source>The sheet “%1” is empty.</source>
        <translation>Trang tính “%1” trống.</translation>
    </message>
    <message>
        <source>There is nothing but empty lines in the file.</source>
        <translation>Tệp chỉ có các dòng trống.</translation>
    </message>
    <message>
        <source>The header cannot be in row %1: there is no row of that number that has a value.</source>
        <translation>Tiêu đề không thể ở dòng %1: không có dòng nào mang số đó và có giá trị.</translation>
    </message>
    <message>
        <source>The file was changed while it was read. Nothing of it was taken; try again when it is complete.</source>
        <translation>Tệp bị thay đổi trong lúc đọc. Chưa nhận gì từ tệp; hãy thử lại khi tệp đã đầy đủ.</translation>
    </message>
    <message>
        <source>The workbook is damaged or not all there (it is a broken zip file).</source>
        <translation>Sổ tính bị hỏng hoặc thiếu (tệp zip lỗi).</translation>
    </message>
    <message>
        <source>The workbook holds a single piece of text of over 16 MB.</source>
        <translation>Sổ tính có một đoạn văn bản dài hơn 16 MB.</translation>
    </message>
    <message>
        <source>The zip file has more parts than any workbook.</source>
        <translation>Tệp zip có nhiều phần hơn bất kỳ sổ tính nào.</translation>
    </message>
    <message>
        <source>The workbook lacks its part “%1”.</source>
        <translation>Sổ tính thiếu phần “%1”.</translation>
    </message>
    <message>
        <source>The workbook is protected by a password. Save it without one first.</source>
        <translation>Sổ tính được bảo vệ bằng mật khẩu. Hãy lưu lại không có mật khẩu trước.</translation>
    </message>
    <message>
        <source>The workbook would unpack to %1 MB: it is refused. Save it as CSV if it really is that large.</source>
        <translation>Sổ tính giải nén ra tới %1 MB nên bị từ chối. Nếu tệp thật sự lớn như vậy, hãy lưu thành CSV.</translation>
    </message>
    <message>
        <source>This is an old XLS file, or a workbook protected by a password. Save it as XLSX without a password first.</source>
        <translation>Đây là tệp XLS kiểu cũ, hoặc sổ tính được bảo vệ bằng mật khẩu. Hãy lưu thành XLSX không có mật khẩu trước.</translation>
    </message>
    <message>
        <source>This is an old XLS file. Save it as XLSX or CSV first.</source>
        <translation>Đây là tệp XLS kiểu cũ. Hãy lưu thành XLSX hoặc CSV trước.</translation>
    </message>
    <message>
        <source>The file is packed. Unpack it first.</source>
        <translation>Tệp đang nén. Hãy giải nén trước.</translation>
    </message>
    <message>
        <source>This is a PDF file, no table. Save it as XLSX or CSV first.</source>
        <translation>Đây là tệp PDF, không phải bảng. Hãy lưu thành XLSX hoặc CSV trước.</translation>
    </message>
    <message>
        <source>This is a web page or XML, no table, whatever its name. Open it in a spreadsheet and save it as XLSX or CSV.</source>
        <translation>Đây là trang web hoặc XML, không phải bảng, dù tên tệp là gì. Hãy mở bằng chương trình bảng tính rồi lưu thành XLSX hoặc CSV.</translation>
    </message>
    <message>
        <source>There is no sheet “%1”. There are: %2.</source>
        <translation>Không có trang tính “%1”. Có: %2.</translation>
    </message>
    <message>
        <source>The workbook has no sheet to be read.</source>
        <translation>Sổ tính không có trang nào để đọc.</translation>
    </message>
    <message>
        <source>The sheet is damaged: it holds no rows.</source>
        <translation>Trang tính bị hỏng: không có dòng nào.</translation>
    </message>
    <message>
        <source>The sheet is damaged: row %1 stands behind row %2.</source>
        <translation>Trang tính bị hỏng: dòng %1 đứng sau dòng %2.</translation>
    </message>
    <message>
        <source>The sheet is damaged: in row %1 cell “%2” is out of order.</source>
        <translation>Trang tính bị hỏng: ở dòng %1, ô “%2” sai thứ tự.</translation>
    </message>
    <message>
        <source>Row %1 has values beyond %2 columns.</source>
        <translation>Dòng %1 có giá trị vượt quá %2 cột.</translation>
    </message>
    <message>
        <source>Row %1 is too long for a table: a cell may have a million characters, a row eight million.</source>
        <translation>Dòng %1 quá dài: một ô tối đa một triệu ký tự, một dòng tối đa tám triệu.</translation>
    </message>
    <message>
        <source>The workbook is damaged: the text of cell %1 is missing.</source>
        <translation>Sổ tính bị hỏng: thiếu nội dung của ô %1.</translation>
    </message>
    <message>
        <source>The workbook holds more texts than are read (96 MB, 4 million). Save it as CSV.</source>
        <translation>Sổ tính có quá nhiều văn bản (giới hạn 96 MB, 4 triệu đoạn). Hãy lưu thành CSV.</translation>
    </message>
    <message>
        <source>This is a binary workbook (XLSB). Save it as XLSX first.</source>
        <translation>Đây là sổ tính nhị phân (XLSB). Hãy lưu thành XLSX trước.</translation>
    </message>
    <message>
        <source>This is an OpenDocument file. Save it as XLSX or CSV first.</source>
        <translation>Đây là tệp OpenDocument. Hãy lưu thành XLSX hoặc CSV trước.</translation>
    </message>
    <message>
        <source>This is a zip file without a workbook in it.</source>
        <translation>Đây là tệp zip không chứa sổ tính.</translation>
    </message>
    <message>
        <source>This is an Office document, but no workbook.</source>
        <translation>Đây là tài liệu Office nhưng không phải sổ tính.</translation>
    </message>
    <message>
        <source>The workbook declares entities of its own: it is refused.</source>
        <translation>Sổ tính tự khai báo thực thể XML nên bị từ chối.</translation>
    </message>
    <message>
        <source>A cell holds more than a million characters.</source>
        <translation>Một ô có hơn một triệu ký tự.</translation>
    </message>
    <message>
        <source>The workbook is damaged: its XML breaks off or is malformed.</source>
        <translation>Sổ tính bị hỏng: XML bị cắt giữa chừng hoặc sai cú pháp.</translation>
    </message>
    <message>
        <source>This is no workbook, whatever its name; it may be damaged. Save it as XLSX or CSV again.</source>
        <translation>Đây không phải là sổ tính, dù tên như vậy; có thể tệp đã hỏng. Hãy lưu lại thành XLSX hoặc CSV.</translation>
    </message>
</context>
<context>
    <name>WorkingTime</name>
    <message>
        <source>A span lies within one day, from 00:00 to 24:00.</source>
        <translation>Một khoảng nằm trong một ngày, từ 00:00 đến 24:00.</translation>
    </message>
    <message>
        <source>A span ends after it begins.</source>
        <translation>Khoảng thời gian phải kết thúc sau khi bắt đầu.</translation>
    </message>
    <message>
        <source>The spans of a day follow each other with a break between.</source>
        <translation>Các khoảng trong ngày nối tiếp nhau và có nghỉ ở giữa.</translation>
    </message>
    <message>
        <source>“%1” is not a span such as 08:00-12:00.</source>
        <translation>“%1” không phải là khoảng như 08:00-12:00.</translation>
    </message>
    <message>
        <source>“%1” is not a day such as 2026-09-02.</source>
        <translation>“%1” không phải là ngày dạng 2026-09-02.</translation>
    </message>
    <message>
        <source>That is too much for a list of days.</source>
        <translation>Tệp quá lớn cho một danh sách ngày.</translation>
    </message>
    <message>
        <source>A line has a day, its hours and a name.</source>
        <translation>Mỗi dòng gồm ngày, giờ làm và tên.</translation>
    </message>
    <message>
        <source>The file is not in UTF-8.</source>
        <translation>Tệp không ở mã UTF-8.</translation>
    </message>
    <message>
        <source>%1 is there twice.</source>
        <translation>%1 xuất hiện hai lần.</translation>
    </message>
    <message>
        <source>There are no days in it.</source>
        <translation>Không có ngày nào trong đó.</translation>
    </message>
</context>
<context>
    <name>callhelm</name>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Múi giờ</translation>
    </message>
    <message>
        <source>Service level of %1</source>
        <translation>Mức phục vụ của %1</translation>
    </message>
    <message>
        <source>%1; threshold %2 s; short limit %3 s; goal %4</source>
        <translation>%1; ngưỡng %2 giây; giới hạn bỏ cuộc sớm %3 giây; mục tiêu %4</translation>
    </message>
    <message>
        <source>%1, counted where it passed; the talks where their call entered</source>
        <translation>%1, tính theo lúc diễn ra; các cuộc đàm thoại tính theo lúc cuộc gọi vào</translation>
    </message>
    <message>
        <source>%1, counted where it passed; the calls where they were dialled</source>
        <translation>%1, tính theo lúc diễn ra; các cuộc gọi tính theo lúc quay số</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>min</source>
        <translation>phút</translation>
    </message>
    <message>
        <source>share</source>
        <translation>tỷ lệ</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Đối tượng áp dụng</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Đạt được</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>Of the goal</source>
        <translation>% mục tiêu</translation>
    </message>
    <message>
        <source>At this rate</source>
        <translation>Với đà này</translation>
    </message>
    <message>
        <source>An hour so far</source>
        <translation>Mỗi giờ đến nay</translation>
    </message>
    <message>
        <source>A day so far</source>
        <translation>Mỗi ngày đến nay</translation>
    </message>
    <message>
        <source>An hour needed</source>
        <translation>Cần mỗi giờ</translation>
    </message>
    <message>
        <source>A day needed</source>
        <translation>Cần mỗi ngày</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tất cả</translation>
    </message>
</context>
<context>
    <name>callhelm::AboutDialog</name>
    <message>
        <source>About Callhelm</source>
        <translation>Giới thiệu Callhelm</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Phiên bản %1</translation>
    </message>
    <message>
        <source>For the supervisors of call centres: the floor as it is now, and a proof for every figure.</source>
        <translation>Dành cho giám sát viên tổng đài: sàn tổng đài ngay lúc này, và bằng chứng cho từng số liệu.</translation>
    </message>
    <message>
        <source>Store: %1</source>
        <translation>Kho dữ liệu: %1</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. Made with Qt %1.</source>
        <translation>Phần mềm tự do theo Giấy phép Công cộng GNU, phiên bản 3 trở lên. Xây dựng với Qt %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>callhelm::AgentActionsMenu</name>
    <message>
        <source>Act on the telephone system</source>
        <translation>Thao tác trên tổng đài</translation>
    </message>
    <message>
        <source>No connected Asterisk server knows %1: the name comes from a queue_log, a recording or the simulator.</source>
        <translation>Không máy chủ Asterisk nào đang kết nối biết %1: tên này đến từ queue_log, bản ghi hoặc bộ mô phỏng.</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Trên %1</translation>
    </message>
    <message>
        <source>It is not known which phone is yours: it would ring, and you would hear the call on it.</source>
        <translation>Chưa biết máy nào là của bạn: máy đó sẽ đổ chuông để bạn nghe cuộc gọi.</translation>
    </message>
    <message>
        <source>Pause…</source>
        <translation>Cho tạm nghỉ…</translation>
    </message>
    <message>
        <source>End the pause</source>
        <translation>Kết thúc tạm nghỉ</translation>
    </message>
    <message>
        <source>Add to a queue…</source>
        <translation>Thêm vào hàng đợi…</translation>
    </message>
    <message>
        <source>Remove from a queue…</source>
        <translation>Đưa khỏi hàng đợi…</translation>
    </message>
    <message>
        <source>Listen in</source>
        <translation>Nghe cuộc gọi</translation>
    </message>
    <message>
        <source>Whisper to the agent</source>
        <translation>Nói thầm với nhân viên</translation>
    </message>
    <message>
        <source>Barge in</source>
        <translation>Chen vào cuộc gọi</translation>
    </message>
    <message>
        <source>Set your own phone…</source>
        <translation>Đặt máy của bạn…</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Ngắt cuộc gọi</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Mọi hàng đợi</translation>
    </message>
    <message>
        <source>Pause %1</source>
        <translation>Cho %1 tạm nghỉ</translation>
    </message>
    <message>
        <source>%1 on %2 gets no more calls of the queues chosen until the pause is ended. A call that goes on is not touched.</source>
        <translation>%1 trên %2 sẽ không nhận cuộc gọi của các hàng đợi đã chọn cho đến khi hết tạm nghỉ. Cuộc gọi đang diễn ra không bị ảnh hưởng.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Cho tạm nghỉ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Hàng đợi</translation>
    </message>
    <message>
        <source>%1 was paused on %2.</source>
        <translation>Đã cho %1 tạm nghỉ trên %2.</translation>
    </message>
    <message>
        <source>%1 was paused in %3 on %2.</source>
        <translation>Đã cho %1 tạm nghỉ ở %3 trên %2.</translation>
    </message>
    <message>
        <source>Add %1 to a queue</source>
        <translation>Thêm %1 vào hàng đợi</translation>
    </message>
    <message>
        <source>%1 will be rung for the calls of one more queue of %2.</source>
        <translation>%1 sẽ được đổ chuông cho cuộc gọi của thêm một hàng đợi trên %2.</translation>
    </message>
    <message>
        <source>The present pause will hold there too.</source>
        <translation>Việc tạm nghỉ hiện tại cũng áp dụng ở đó.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Penalty (0 is rung first)</source>
        <translation>Mức phạt (0 được đổ chuông trước)</translation>
    </message>
    <message>
        <source>%1 was added to %3 on %2.</source>
        <translation>Đã thêm %1 vào %3 trên %2.</translation>
    </message>
    <message>
        <source>Remove %1 from a queue</source>
        <translation>Đưa %1 khỏi hàng đợi</translation>
    </message>
    <message>
        <source>%1 will not be rung any more for the calls of the queue chosen on %2. A call that goes on is not touched.</source>
        <translation>%1 sẽ không còn được đổ chuông cho cuộc gọi của hàng đợi đã chọn trên %2. Cuộc gọi đang diễn ra không bị ảnh hưởng.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Đưa ra</translation>
    </message>
    <message>
        <source>%1 was removed from %3 on %2.</source>
        <translation>Đã đưa %1 khỏi %3 trên %2.</translation>
    </message>
    <message>
        <source>%1 rings your phone %2: answer it to hear the call.</source>
        <translation>%1 đang gọi máy %2 của bạn: hãy nhấc máy để nghe cuộc gọi.</translation>
    </message>
    <message>
        <source>Your phone %3 will ring. When you answer it you hear the call of %1 on %2; neither side hears you or is told of it.</source>
        <translation>Máy %3 của bạn sẽ đổ chuông. Khi nhấc máy, bạn nghe cuộc gọi của %1 trên %2; hai bên không nghe thấy bạn và không được báo.</translation>
    </message>
    <message>
        <source>Your phone %3 will ring. When you answer it you hear the call of %1 on %2, and %1 hears you; the caller does not.</source>
        <translation>Máy %3 của bạn sẽ đổ chuông. Khi nhấc máy, bạn nghe cuộc gọi của %1 trên %2, và %1 nghe thấy bạn; khách thì không.</translation>
    </message>
    <message>
        <source>Whisper</source>
        <translation>Nói thầm</translation>
    </message>
    <message>
        <source>Your phone %3 will ring. When you answer it you are in the call of %1 on %2: both sides hear you.</source>
        <translation>Máy %3 của bạn sẽ đổ chuông. Khi nhấc máy, bạn ở trong cuộc gọi của %1 trên %2: cả hai bên đều nghe thấy bạn.</translation>
    </message>
    <message>
        <source>The call of %1 on %2 ends at once, for the other side too.</source>
        <translation>Cuộc gọi của %1 trên %2 bị ngắt ngay, với cả đầu bên kia.</translation>
    </message>
    <message>
        <source>The call of %1 with %3 on %2 ends at once, for the other side too.</source>
        <translation>Cuộc gọi của %1 với %3 trên %2 bị ngắt ngay, với cả đầu bên kia.</translation>
    </message>
    <message>
        <source>The call of %1 on %2 was ended.</source>
        <translation>Đã ngắt cuộc gọi của %1 trên %2.</translation>
    </message>
    <message>
        <source>The pause of %1 on %2 ends in all queues, and calls come again.</source>
        <translation>%1 trên %2 hết tạm nghỉ ở mọi hàng đợi và lại nhận cuộc gọi.</translation>
    </message>
    <message>
        <source>The pause of %1 on %2 was ended.</source>
        <translation>%1 trên %2 đã hết tạm nghỉ.</translation>
    </message>
</context>
<context>
    <name>callhelm::AgentFiguresModel</name>
    <message>
        <source>Agent</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Khoảng chia</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Its members, each by the membership of the day; who is in two teams counts in both.</source>
        <translation>Các thành viên, mỗi người tính theo nhóm của từng ngày; ai ở hai nhóm thì tính cho cả hai.</translation>
    </message>
</context>
<context>
    <name>callhelm::AgentFiguresPane</name>
    <message numerus="yes">
        <source>%Ln agent(s)</source>
        <translation>
            <numerusform>%Ln nhân viên</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln dòng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>by %Ln agent(s)</source>
        <translation>
            <numerusform>của %Ln nhân viên</numerusform>
        </translation>
    </message>
    <message>
        <source>rung in vain</source>
        <translation>đổ chuông không nhấc máy</translation>
    </message>
    <message>
        <source>talk %1 in all</source>
        <translation>đàm thoại tổng %1</translation>
    </message>
    <message>
        <source>handling %1</source>
        <translation>xử lý %1</translation>
    </message>
    <message>
        <source>logged in %1</source>
        <translation>đăng nhập %1</translation>
    </message>
    <message>
        <source>paused %1</source>
        <translation>tạm nghỉ %1</translation>
    </message>
    <message>
        <source>Agents&apos; hours</source>
        <translation>Giờ làm của nhân viên</translation>
    </message>
    <message>
        <source>No agents at work in this range.</source>
        <translation>Không có nhân viên nào làm việc trong khoảng này.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln team(s)</source>
        <translation>
            <numerusform>%Ln nhóm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::Alert</name>
    <message>
        <source>The alerts kept in the store cannot be read.</source>
        <translation>Không đọc được các cảnh báo đã lưu trong kho dữ liệu.</translation>
    </message>
</context>
<context>
    <name>callhelm::AlertBell</name>
    <message>
        <source>No alert</source>
        <translation>Không có cảnh báo</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s), all acknowledged</source>
        <translation>
            <numerusform>%n cảnh báo, tất cả đã tiếp nhận</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) not acknowledged</source>
        <translation>
            <numerusform>%n cảnh báo chưa tiếp nhận</numerusform>
        </translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Cảnh báo</translation>
    </message>
    <message numerus="yes">
        <source>%n alert(s) at %1</source>
        <translation>
            <numerusform>%n cảnh báo lúc %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::AlertController</name>
    <message>
        <source>Alert</source>
        <translation>Cảnh báo</translation>
    </message>
</context>
<context>
    <name>callhelm::AlertModel</name>
    <message>
        <source>Alert</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>What passed its threshold, as it stands now.</source>
        <translation>Điều đã vượt ngưỡng, theo giá trị hiện tại.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>When the alert was raised.</source>
        <translation>Lúc cảnh báo phát ra.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>When it was good again; nothing while it is not.</source>
        <translation>Lúc đã ổn trở lại; để trống khi chưa ổn.</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Người tiếp nhận</translation>
    </message>
    <message>
        <source>Who has seen to it; it does not call again until it has cleared.</source>
        <translation>Người đã tiếp nhận; cảnh báo không nhắc lại cho đến khi kết thúc.</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Số lần nhắc</translation>
    </message>
    <message>
        <source>How often it has called again.</source>
        <translation>Cảnh báo đã nhắc lại bao nhiêu lần.</translation>
    </message>
</context>
<context>
    <name>callhelm::AlertPanel</name>
    <message>
        <source>Alerts</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>Nothing has passed its threshold. Rules say what you want to be told of.</source>
        <translation>Chưa có gì vượt ngưỡng. Quy tắc quy định điều bạn muốn được báo.</translation>
    </message>
    <message>
        <source>Rules…</source>
        <translation>Quy tắc…</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Âm thanh</translation>
    </message>
    <message>
        <source>An alert makes a sound.</source>
        <translation>Cảnh báo phát âm thanh.</translation>
    </message>
    <message>
        <source>Desktop notice</source>
        <translation>Thông báo trên màn hình</translation>
    </message>
    <message>
        <source>An alert shows on the desktop too.</source>
        <translation>Cảnh báo hiện cả trên màn hình nền.</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Tiếp nhận</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>Tiếp nhận tất cả</translation>
    </message>
    <message>
        <source>Alerts at %1</source>
        <translation>Cảnh báo lúc %1</translation>
    </message>
    <message>
        <source>By today&apos;s rules nothing had passed its threshold on that day.</source>
        <translation>Theo quy tắc hiện nay, trong ngày đó chưa có gì vượt ngưỡng.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>The page of goals, at this one.</source>
        <translation>Trang mục tiêu, tại mục tiêu này.</translation>
    </message>
</context>
<context>
    <name>callhelm::AlertRule</name>
    <message>
        <source>The threshold is out of range.</source>
        <translation>Ngưỡng nằm ngoài phạm vi.</translation>
    </message>
    <message>
        <source>It must clear at the threshold or above it.</source>
        <translation>Phải kết thúc tại ngưỡng hoặc cao hơn.</translation>
    </message>
    <message>
        <source>It must clear below the threshold.</source>
        <translation>Phải kết thúc dưới ngưỡng.</translation>
    </message>
    <message>
        <source>Times are not negative.</source>
        <translation>Thời gian không được âm.</translation>
    </message>
    <message>
        <source>Choose a queue.</source>
        <translation>Hãy chọn một hàng đợi.</translation>
    </message>
    <message>
        <source>The alert rules kept in the store cannot be read.</source>
        <translation>Không đọc được quy tắc cảnh báo trong kho.</translation>
    </message>
    <message>
        <source>Choose a metric.</source>
        <translation>Hãy chọn một chỉ số.</translation>
    </message>
    <message>
        <source>The time of day is out of range.</source>
        <translation>Giờ trong ngày không hợp lệ.</translation>
    </message>
    <message>
        <source>Choose a team or an agent.</source>
        <translation>Hãy chọn một nhóm hoặc nhân viên.</translation>
    </message>
</context>
<context>
    <name>callhelm::AlertRulesDialog</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> s</source>
        <translation> giây</translation>
    </message>
    <message>
        <source> min</source>
        <translation> phút</translation>
    </message>
    <message>
        <source>Alert rules</source>
        <translation>Quy tắc cảnh báo</translation>
    </message>
    <message>
        <source>What you want to be told of. An alert calls at its threshold, calls again until somebody acknowledges it, and ends only when things are clearly better.</source>
        <translation>Điều bạn muốn được báo. Cảnh báo phát ra khi chạm ngưỡng, nhắc lại cho đến khi có người tiếp nhận, và chỉ kết thúc khi tình hình đã tốt hẳn lên.</translation>
    </message>
    <message>
        <source>Set rules</source>
        <translation>Đặt quy tắc</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ ra</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>ngay lập tức</translation>
    </message>
    <message>
        <source>never</source>
        <translation>không bao giờ</translation>
    </message>
    <message>
        <source>The alert ends only here, so that it does not come and go at the threshold.</source>
        <translation>Cảnh báo chỉ kết thúc tại đây, để không chập chờn quanh ngưỡng.</translation>
    </message>
    <message>
        <source>For so long on end must the threshold be passed.</source>
        <translation>Phải vượt ngưỡng liên tục trong khoảng thời gian này.</translation>
    </message>
    <message>
        <source>The alert calls again after so long while nobody has acknowledged it.</source>
        <translation>Cảnh báo nhắc lại sau khoảng thời gian này khi chưa ai tiếp nhận.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Ở đâu</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Ngưỡng</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Kết thúc tại</translation>
    </message>
    <message>
        <source>Lasting</source>
        <translation>Kéo dài</translation>
    </message>
    <message>
        <source>Calls again after</source>
        <translation>Nhắc lại sau</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Mọi nhân viên</translation>
    </message>
    <message>
        <source>Each queue by itself</source>
        <translation>Từng hàng đợi riêng</translation>
    </message>
    <message>
        <source>All queues together</source>
        <translation>Mọi hàng đợi cộng lại</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Tuần</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>From this time of day on the goal is weighed.</source>
        <translation>Từ giờ này trong ngày, mục tiêu được xem xét.</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Chỉ số</translation>
    </message>
    <message>
        <source>Goal of the</source>
        <translation>Mục tiêu của</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>Each team</source>
        <translation>Từng nhóm</translation>
    </message>
    <message>
        <source>Everybody together</source>
        <translation>Mọi người gộp lại</translation>
    </message>
    <message>
        <source>Each lead</source>
        <translation>Từng cơ hội</translation>
    </message>
</context>
<context>
    <name>callhelm::AmiClient</name>
    <message>
        <source>The server does not tell its present state.</source>
        <translation>Máy chủ không cho biết trạng thái hiện tại.</translation>
    </message>
    <message>
        <source>The server does not answer as an Asterisk manager would.</source>
        <translation>Máy chủ không trả lời như giao diện quản lý Asterisk.</translation>
    </message>
    <message>
        <source>The connection to %1 would not be encrypted: anybody on the way could read the secret. Use TLS, or allow it expressly.</source>
        <translation>Kết nối tới %1 sẽ không được mã hóa: bất kỳ ai trên đường truyền cũng có thể đọc mật khẩu. Hãy dùng TLS, hoặc cho phép rõ ràng.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not the one that was confirmed. Its fingerprint is %1.</source>
        <translation>Chứng chỉ của máy chủ không phải chứng chỉ đã xác nhận. Dấu vân tay của nó là %1.</translation>
    </message>
    <message>
        <source>The server&apos;s certificate cannot be trusted: %1 Its fingerprint is %2.</source>
        <translation>Không thể tin cậy chứng chỉ của máy chủ: %1 Dấu vân tay của nó là %2.</translation>
    </message>
    <message>
        <source>The server closed the connection.</source>
        <translation>Máy chủ đã đóng kết nối.</translation>
    </message>
    <message>
        <source>The server does not speak TLS on this port: %1</source>
        <translation>Máy chủ không dùng TLS ở cổng này: %1</translation>
    </message>
    <message>
        <source>There is no connection to %1: %2</source>
        <translation>Không có kết nối tới %1: %2</translation>
    </message>
    <message>
        <source>This is not the port of an Asterisk manager.</source>
        <translation>Đây không phải cổng của giao diện quản lý Asterisk.</translation>
    </message>
    <message>
        <source>User and secret must not hold line breaks.</source>
        <translation>Tên người dùng và mật khẩu không được chứa dấu xuống dòng.</translation>
    </message>
    <message>
        <source>The server denies the account %1 permission to log in (%2).</source>
        <translation>Máy chủ không cho tài khoản %1 đăng nhập (%2).</translation>
    </message>
    <message>
        <source>The account %1 is in use already, and may log in once only.</source>
        <translation>Tài khoản %1 đang được dùng và chỉ được đăng nhập một lần.</translation>
    </message>
    <message>
        <source>The server did not accept the user %1 with this secret.</source>
        <translation>Máy chủ không chấp nhận người dùng %1 với mật khẩu này.</translation>
    </message>
    <message>
        <source>The server does not tell of queues: %1</source>
        <translation>Máy chủ không cho biết về hàng đợi: %1</translation>
    </message>
    <message>
        <source>The server has been silent for too long.</source>
        <translation>Máy chủ im lặng quá lâu.</translation>
    </message>
    <message>
        <source>There is no connection to the telephone system.</source>
        <translation>Không có kết nối tới tổng đài.</translation>
    </message>
    <message>
        <source>The telephone system does not take what is sent to it.</source>
        <translation>Tổng đài không nhận dữ liệu gửi tới.</translation>
    </message>
    <message>
        <source>The telephone system is shutting down.</source>
        <translation>Tổng đài đang tắt.</translation>
    </message>
    <message>
        <source>The server refuses to take the secret by challenge (MD5), so that it would have to be sent as it is, without encryption. Use TLS, or allow it expressly.</source>
        <translation>Máy chủ từ chối nhận mật khẩu theo cách hỏi–đáp (MD5), nên mật khẩu sẽ phải gửi nguyên văn, không mã hóa. Hãy dùng TLS, hoặc cho phép rõ ràng.</translation>
    </message>
</context>
<context>
    <name>callhelm::AmiServers</name>
    <message>
        <source>The server needs a name.</source>
        <translation>Máy chủ cần có tên.</translation>
    </message>
    <message>
        <source>The server&apos;s host is missing.</source>
        <translation>Thiếu địa chỉ của máy chủ.</translation>
    </message>
    <message>
        <source>The server&apos;s port is missing.</source>
        <translation>Thiếu cổng của máy chủ.</translation>
    </message>
    <message>
        <source>The user of the account is missing.</source>
        <translation>Thiếu tên tài khoản.</translation>
    </message>
    <message>
        <source>User, secret and host must not hold line breaks.</source>
        <translation>Tên tài khoản, mật khẩu và địa chỉ không được chứa dấu xuống dòng.</translation>
    </message>
    <message>
        <source>There is a server of this name already.</source>
        <translation>Đã có máy chủ mang tên này.</translation>
    </message>
    <message>
        <source>The secret is not known. Enter it in Settings, Sources.</source>
        <translation>Chưa biết mật khẩu. Hãy nhập trong Cài đặt, mục Nguồn.</translation>
    </message>
    <message>
        <source>Asking the keyring for the secret</source>
        <translation>Đang lấy mật khẩu từ kho khóa</translation>
    </message>
</context>
<context>
    <name>callhelm::AmiSource</name>
    <message>
        <source>Connecting</source>
        <translation>Đang kết nối</translation>
    </message>
    <message>
        <source>Learning the present state</source>
        <translation>Đang đọc trạng thái hiện tại</translation>
    </message>
    <message>
        <source>Waiting for the store to take what was told</source>
        <translation>Đang chờ kho dữ liệu nhận những gì đã được báo</translation>
    </message>
</context>
<context>
    <name>callhelm::AttemptModel</name>
    <message>
        <source>Stopped ringing</source>
        <translation>Ngừng chuông lúc</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Hàng đợi</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>Đổ chuông</translation>
    </message>
    <message>
        <source>How long the agent&apos;s phone rang in vain.</source>
        <translation>Máy của nhân viên đổ chuông bao lâu mà không được nhấc.</translation>
    </message>
    <message>
        <source>Caller gave up</source>
        <translation>Khách bỏ máy</translation>
    </message>
    <message>
        <source>The caller gave up while it rang: the agent is not blamed.</source>
        <translation>Khách bỏ máy khi đang đổ chuông: không tính lỗi cho nhân viên.</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Vào lúc</translation>
    </message>
    <message>
        <source>Call id</source>
        <translation>Mã cuộc gọi</translation>
    </message>
    <message>
        <source>When the caller entered the queue. It counts in this interval.</source>
        <translation>Lúc khách vào hàng đợi. Được tính vào khoảng này.</translation>
    </message>
</context>
<context>
    <name>callhelm::AttemptQuery</name>
    <message>
        <source>Missed rings</source>
        <translation>Lần chuông hụt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln missed ring(s)</source>
        <translation>
            <numerusform>%Ln lần chuông hụt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::AuditList</name>
    <message>
        <source>Acts on the telephone system and changes of servers, goals and alert rules will stand here.</source>
        <translation>Thao tác trên tổng đài và thay đổi về máy chủ, mục tiêu, quy tắc cảnh báo sẽ được ghi ở đây.</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Nhật ký thao tác</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Find in the audit trail</source>
        <translation>Tìm trong nhật ký thao tác</translation>
    </message>
    <message>
        <source>The last %1 of %2 entries.</source>
        <translation>%1 mục cuối trong số %2 mục.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Mọi thứ</translation>
    </message>
    <message>
        <source>People and signing in</source>
        <translation>Nhân sự và đăng nhập</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Queue goals</source>
        <translation>Mục tiêu hàng đợi</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>Imports and followed files</source>
        <translation>Nhập và tệp theo dõi</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Máy chủ</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Máy điện thoại</translation>
    </message>
    <message>
        <source>Acts on the telephone system</source>
        <translation>Thao tác trên tổng đài</translation>
    </message>
    <message>
        <source>Exports</source>
        <translation>Xuất dữ liệu</translation>
    </message>
    <message>
        <source>Callers&apos; numbers</source>
        <translation>Số người gọi</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>Bộ mô phỏng</translation>
    </message>
    <message>
        <source>Nothing of this kind.</source>
        <translation>Không có gì loại này.</translation>
    </message>
    <message>
        <source>The last %1.</source>
        <translation>%1 mục gần nhất.</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Mọi lúc</translation>
    </message>
    <message>
        <source>By whom</source>
        <translation>Ai làm</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>Về việc gì</translation>
    </message>
    <message>
        <source>To whom or what</source>
        <translation>Đối với ai hoặc gì</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
</context>
<context>
    <name>callhelm::AuditModel</name>
    <message>
        <source>No.</source>
        <translation>STT</translation>
    </message>
    <message>
        <source>Entries are counted without gaps.</source>
        <translation>Các mục được đánh số liên tục.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>When it was ordered, or its outcome known.</source>
        <translation>Khi ra lệnh, hoặc khi biết kết quả.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>Who wanted it.</source>
        <translation>Ai yêu cầu.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>What was done, or tried.</source>
        <translation>Việc đã làm hoặc đã thử.</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>To whom or what it was done.</source>
        <translation>Việc đó tác động đến ai hoặc cái gì.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>What was so before.</source>
        <translation>Trước đó thế nào.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>What was to be after it.</source>
        <translation>Sau đó phải thế nào.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>What came of it. What is sent to a telephone system has two entries: the order, and its outcome.</source>
        <translation>Kết quả ra sao. Lệnh gửi tới tổng đài có hai mục: lệnh và kết quả.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Server, phone, channel, and the server&apos;s answer.</source>
        <translation>Máy chủ, máy điện thoại, kênh và trả lời của máy chủ.</translation>
    </message>
    <message>
        <source>Their role at that time.</source>
        <translation>Vai trò của họ lúc đó.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>What differs: as it was, and as it is since.</source>
        <translation>Những gì khác: trước đó và từ đó.</translation>
    </message>
</context>
<context>
    <name>callhelm::AuditSettings</name>
    <message>
        <source>Audit trail</source>
        <translation>Nhật ký kiểm tra</translation>
    </message>
</context>
<context>
    <name>callhelm::CallFilterRow</name>
    <message>
        <source>Clear filters</source>
        <translation>Xóa bộ lọc</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Mọi hàng đợi</translation>
    </message>
    <message numerus="yes">
        <source>%n queue(s)</source>
        <translation>
            <numerusform>%n hàng đợi</numerusform>
        </translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Mọi nhóm</translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n nhóm</numerusform>
        </translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Mọi nhân viên</translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n nhân viên</numerusform>
        </translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Mọi kết quả</translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s)</source>
        <translation>
            <numerusform>%n kết quả</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::CallWords</name>
    <message>
        <source>Called in, talked %1</source>
        <translation>Gọi đến, nói chuyện %1</translation>
    </message>
    <message>
        <source>Called in, line busy</source>
        <translation>Gọi đến, máy bận</translation>
    </message>
    <message>
        <source>Called in, not put through</source>
        <translation>Gọi đến, không kết nối được</translation>
    </message>
    <message>
        <source>Called in, not answered</source>
        <translation>Gọi đến, không ai nghe</translation>
    </message>
    <message>
        <source>Calls in, waits</source>
        <translation>Đang gọi đến, đang chờ</translation>
    </message>
    <message>
        <source>Called in, gave up after %1</source>
        <translation>Gọi đến, bỏ cuộc sau %1</translation>
    </message>
    <message>
        <source>Called in, waited in vain for %1</source>
        <translation>Gọi đến, chờ %1 không ai nghe</translation>
    </message>
    <message>
        <source>Called in, left by key after %1</source>
        <translation>Gọi đến, bấm phím rời hàng chờ sau %1</translation>
    </message>
    <message>
        <source>Called in, sent away after %1: nobody in</source>
        <translation>Gọi đến, bị trả ra sau %1: không có ai trực</translation>
    </message>
    <message>
        <source>Called in, turned away</source>
        <translation>Gọi đến, bị từ chối</translation>
    </message>
    <message>
        <source>Called out, talked %1</source>
        <translation>Gọi đi, nói chuyện %1</translation>
    </message>
    <message>
        <source>Called out, line busy</source>
        <translation>Gọi đi, máy bận</translation>
    </message>
    <message>
        <source>Called out, not put through</source>
        <translation>Gọi đi, không kết nối được</translation>
    </message>
    <message>
        <source>Called out, not answered</source>
        <translation>Gọi đi, không nghe máy</translation>
    </message>
    <message>
        <source>queue %1</source>
        <translation>hàng chờ %1</translation>
    </message>
    <message>
        <source>waited %1</source>
        <translation>chờ %1</translation>
    </message>
    <message>
        <source>nobody talked to them until %1</source>
        <translation>đến %1 mới có người nói chuyện</translation>
    </message>
    <message>
        <source>nobody has talked to them since</source>
        <translation>từ đó chưa ai nói chuyện</translation>
    </message>
</context>
<context>
    <name>callhelm::CallerCard</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Calls you</source>
        <translation>Đang gọi cho bạn</translation>
    </message>
    <message>
        <source>Calls you · queue %1</source>
        <translation>Đang gọi cho bạn · hàng chờ %1</translation>
    </message>
    <message>
        <source>Last touch: %1</source>
        <translation>Liên hệ gần nhất: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open task(s)</source>
        <translation>
            <numerusform>%Ln việc chưa xong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more customer(s) with this number</source>
        <translation>
            <numerusform>thêm %Ln khách hàng có số này</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>%1 calls you</source>
        <translation>%1 đang gọi cho bạn</translation>
    </message>
</context>
<context>
    <name>callhelm::CallsPage</name>
    <message>
        <source>Saved to %1</source>
        <translation>Đã lưu vào %1</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Lượt gọi</translation>
    </message>
    <message>
        <source>By queue</source>
        <translation>Theo hàng đợi</translation>
    </message>
    <message>
        <source>By agent</source>
        <translation>Theo nhân viên</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Theo thời gian</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Nội dung hiển thị</translation>
    </message>
    <message>
        <source>Goals…</source>
        <translation>Mục tiêu…</translation>
    </message>
    <message>
        <source>Threshold, short limit and service level of each queue</source>
        <translation>Ngưỡng, giới hạn bỏ cuộc sớm và mức phục vụ của từng hàng đợi</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Caller&apos;s number</source>
        <translation>Số của khách gọi</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Khoảng chia</translation>
    </message>
    <message>
        <source>No calls here.</source>
        <translation>Không có cuộc gọi nào.</translation>
    </message>
    <message>
        <source>Choose another range or fewer filters.</source>
        <translation>Hãy chọn khoảng khác hoặc bớt bộ lọc.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Cuộc gọi</translation>
    </message>
    <message>
        <source>Without a queue</source>
        <translation>Không qua hàng đợi</translation>
    </message>
    <message>
        <source>No calls without a queue here.</source>
        <translation>Không có cuộc gọi nào không qua hàng đợi.</translation>
    </message>
    <message>
        <source>Calls that agents dial or take directly will stand here, once call records are imported or a server is connected.</source>
        <translation>Cuộc gọi do nhân viên gọi đi hoặc nhận trực tiếp sẽ hiện ở đây khi đã nhập bản ghi cuộc gọi hoặc kết nối máy chủ.</translation>
    </message>
    <message>
        <source>The other side&apos;s number</source>
        <translation>Số của bên kia</translation>
    </message>
    <message>
        <source>Import a log, connect a server, or start the simulator: the calls will stand here.</source>
        <translation>Nhập nhật ký, kết nối máy chủ, hoặc chạy mô phỏng: cuộc gọi sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>Đàm thoại</translation>
    </message>
    <message>
        <source>By team</source>
        <translation>Theo nhóm</translation>
    </message>
    <message>
        <source>Save what is shown as a CSV file or a workbook</source>
        <translation>Lưu những gì đang hiển thị thành tệp CSV hoặc bảng tính</translation>
    </message>
</context>
<context>
    <name>callhelm::CellText</name>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
</context>
<context>
    <name>callhelm::Change</name>
    <message>
        <source>Alert rules</source>
        <translation>Quy tắc cảnh báo</translation>
    </message>
    <message>
        <source>Time zone and week</source>
        <translation>Múi giờ và tuần</translation>
    </message>
    <message>
        <source>This was changed once more since, and stays as it is now.</source>
        <translation>Mục này đã được thay đổi thêm lần nữa và giữ nguyên như hiện tại.</translation>
    </message>
    <message>
        <source>Following %1</source>
        <translation>Theo dõi %1</translation>
    </message>
    <message>
        <source>Goal of %1</source>
        <translation>Mục tiêu của %1</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>Whose phone %1 is</source>
        <translation>Điện thoại %1 của ai</translation>
    </message>
    <message>
        <source>Whose phones these are</source>
        <translation>Các điện thoại này của ai</translation>
    </message>
    <message>
        <source>Server %1</source>
        <translation>Máy chủ %1</translation>
    </message>
    <message>
        <source>There are people already.</source>
        <translation>Đã có người rồi.</translation>
    </message>
    <message>
        <source>How callers&apos; numbers show</source>
        <translation>Cách hiển thị số của người gọi</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Người %1</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Nhóm %1</translation>
    </message>
    <message>
        <source>Working time</source>
        <translation>Giờ làm việc</translation>
    </message>
    <message>
        <source>Country of phone numbers</source>
        <translation>Quốc gia của số điện thoại</translation>
    </message>
    <message>
        <source>Merging of customers</source>
        <translation>Gộp khách hàng</translation>
    </message>
    <message numerus="yes">
        <source>Removal of %n records</source>
        <translation>
            <numerusform>Xóa %n bản ghi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new records</source>
        <translation>
            <numerusform>%n bản ghi mới</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change of %n records</source>
        <translation>
            <numerusform>Thay đổi %n bản ghi</numerusform>
        </translation>
    </message>
    <message>
        <source>Lists of words</source>
        <translation>Danh sách từ</translation>
    </message>
    <message>
        <source>Own field %1</source>
        <translation>Trường riêng %1</translation>
    </message>
    <message>
        <source>Who sees a pool</source>
        <translation>Ai thấy kho dữ liệu</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Đơn vị tiền</translation>
    </message>
    <message>
        <source>Watching %1</source>
        <translation>Theo dõi %1</translation>
    </message>
    <message>
        <source>Figures typed in</source>
        <translation>Chỉ số nhập tay</translation>
    </message>
    <message>
        <source>Values typed in</source>
        <translation>Số liệu nhập tay</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>Targets of %1</source>
        <translation>Mục tiêu của %1</translation>
    </message>
</context>
<context>
    <name>callhelm::ChangeDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>callhelm::ChartCanvas</name>
    <message>
        <source>%1, so far</source>
        <translation>%1, đến lúc này</translation>
    </message>
</context>
<context>
    <name>callhelm::ChartCard</name>
    <message>
        <source>Show as table</source>
        <translation>Xem dạng bảng</translation>
    </message>
    <message>
        <source>Show %1 as table</source>
        <translation>Xem %1 dạng bảng</translation>
    </message>
</context>
<context>
    <name>callhelm::ChartTable</name>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
</context>
<context>
    <name>callhelm::ChoicePopup</name>
    <message>
        <source>Find</source>
        <translation>Tìm</translation>
    </message>
</context>
<context>
    <name>callhelm::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Bạn muốn làm gì?</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>Tìm lệnh</translation>
    </message>
</context>
<context>
    <name>callhelm::ConnectionProbe</name>
    <message numerus="yes">
        <source>%n queue(s)</source>
        <translation>
            <numerusform>%n hàng đợi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agent(s)</source>
        <translation>
            <numerusform>%n nhân viên</numerusform>
        </translation>
    </message>
    <message>
        <source>The account is told of no queue.</source>
        <translation>Tài khoản không được báo về hàng đợi nào.</translation>
    </message>
    <message>
        <source>Sees the floor: %1, %2.</source>
        <translation>Thấy sàn: %1, %2.</translation>
    </message>
    <message>
        <source>agents</source>
        <translation>nhân viên</translation>
    </message>
    <message>
        <source>calls</source>
        <translation>cuộc gọi</translation>
    </message>
    <message>
        <source>call records</source>
        <translation>bản ghi cuộc gọi</translation>
    </message>
    <message>
        <source>system</source>
        <translation>hệ thống</translation>
    </message>
    <message>
        <source>No event has come yet.</source>
        <translation>Chưa có sự kiện nào đến.</translation>
    </message>
    <message>
        <source>Events have come of: %1.</source>
        <translation>Đã có sự kiện về: %1.</translation>
    </message>
    <message>
        <source>May not list the channels: talks that end while the connection is lost are ended by the next sign of their agents. The right is: write = reporting.</source>
        <translation>Không được liệt kê các kênh: cuộc nói chuyện kết thúc lúc mất kết nối sẽ được kết thúc theo dấu hiệu kế tiếp của nhân viên. Quyền cần có: write = reporting.</translation>
    </message>
    <message>
        <source>pause agents</source>
        <translation>cho nhân viên tạm nghỉ</translation>
    </message>
    <message>
        <source>change who is in a queue</source>
        <translation>thay đổi ai ở trong hàng đợi</translation>
    </message>
    <message>
        <source>end calls</source>
        <translation>ngắt cuộc gọi</translation>
    </message>
    <message>
        <source>May only watch.</source>
        <translation>Chỉ được xem.</translation>
    </message>
    <message>
        <source>May also: %1.</source>
        <translation>Còn được: %1.</translation>
    </message>
    <message>
        <source>let you listen in on calls</source>
        <translation>cho bạn nghe cuộc gọi</translation>
    </message>
</context>
<context>
    <name>callhelm::ConnectionView</name>
    <message>
        <source>Trust this certificate</source>
        <translation>Tin chứng chỉ này</translation>
    </message>
    <message>
        <source>This certificate is trusted:</source>
        <translation>Chứng chỉ này được tin cậy:</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Dấu vân tay (SHA-256)</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256). Compare it with what the server&apos;s keeper tells you: openssl x509 -noout -fingerprint -sha256 -in the certificate&apos;s file.</source>
        <translation>Dấu vân tay (SHA-256). Hãy so với điều người quản trị máy chủ cho biết: openssl x509 -noout -fingerprint -sha256 -in tệp chứng chỉ.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Đang kết nối…</translation>
    </message>
    <message>
        <source>Connected. Logging in…</source>
        <translation>Đã kết nối. Đang đăng nhập…</translation>
    </message>
    <message>
        <source>Logged in.</source>
        <translation>Đã đăng nhập.</translation>
    </message>
    <message>
        <source>Learning the present state…</source>
        <translation>Đang tìm hiểu trạng thái hiện tại…</translation>
    </message>
    <message>
        <source>Connected and logged in.</source>
        <translation>Đã kết nối và đăng nhập.</translation>
    </message>
    <message>
        <source>The server shows another certificate than the one that was trusted. Somebody may stand in between. Compare its fingerprint before you trust it:</source>
        <translation>Máy chủ đưa ra chứng chỉ khác với chứng chỉ đã được tin cậy. Có thể có người chen vào giữa. Hãy so dấu vân tay trước khi tin:</translation>
    </message>
    <message>
        <source>The server&apos;s certificate is not trusted by this system. Compare its fingerprint before you trust it:</source>
        <translation>Hệ thống này không tin chứng chỉ của máy chủ. Hãy so dấu vân tay trước khi tin:</translation>
    </message>
</context>
<context>
    <name>callhelm::CountryOperation</name>
    <message>
        <source>The change was stopped.</source>
        <translation>Đã dừng thay đổi.</translation>
    </message>
</context>
<context>
    <name>callhelm::CustomerActs</name>
    <message>
        <source>No stages yet: admins make them in the settings</source>
        <translation>Chưa có bước nào: quản trị viên tạo trong phần cài đặt</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Change owner…</source>
        <translation>Đổi người phụ trách…</translation>
    </message>
    <message>
        <source>Appointment…</source>
        <translation>Lịch hẹn…</translation>
    </message>
    <message>
        <source>New deal…</source>
        <translation>Cơ hội bán hàng mới…</translation>
    </message>
    <message>
        <source>New ticket…</source>
        <translation>Ticket mới…</translation>
    </message>
    <message>
        <source>Merge with another…</source>
        <translation>Gộp với khách hàng khác…</translation>
    </message>
    <message>
        <source>Move to the bin…</source>
        <translation>Chuyển vào thùng rác…</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>không ai</translation>
    </message>
    <message>
        <source>Change owner</source>
        <translation>Đổi người phụ trách</translation>
    </message>
    <message>
        <source>Whose customer %1 is from now on.</source>
        <translation>Từ nay ai phụ trách %1.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Người phụ trách</translation>
    </message>
    <message>
        <source>This note was removed meanwhile.</source>
        <translation>Ghi chú này vừa bị xóa.</translation>
    </message>
    <message>
        <source>You may change this note, but not remove it.</source>
        <translation>Bạn được sửa ghi chú này, nhưng không được xóa.</translation>
    </message>
    <message>
        <source>Remove the note?</source>
        <translation>Xóa ghi chú?</translation>
    </message>
    <message>
        <source>The note goes into the bin. This can be undone.</source>
        <translation>Ghi chú được chuyển vào thùng rác. Có thể hoàn tác.</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Xóa ghi chú</translation>
    </message>
    <message>
        <source>Merge with another</source>
        <translation>Gộp với khách hàng khác</translation>
    </message>
    <message>
        <source>Who is the same as %1? You compare them before anything is merged.</source>
        <translation>Ai trùng với %1? Bạn so sánh trước khi gộp.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Name, phone or e-mail</source>
        <translation>Tên, điện thoại hoặc email</translation>
    </message>
    <message>
        <source>Type a part of the name, or a number.</source>
        <translation>Nhập một phần tên hoặc một số.</translation>
    </message>
    <message>
        <source>No other customer matches.</source>
        <translation>Không có khách hàng nào khác phù hợp.</translation>
    </message>
    <message>
        <source>Several match. Which one?</source>
        <translation>Có nhiều khách hàng phù hợp. Chọn ai?</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>So sánh</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Move to the bin?</source>
        <translation>Chuyển vào thùng rác?</translation>
    </message>
    <message>
        <source>%1 goes into the bin, with all that belongs to them. What was done stays counted, and this can be undone.</source>
        <translation>%1 cùng mọi thứ thuộc về khách hàng này được chuyển vào thùng rác. Những gì đã làm vẫn được tính, và có thể hoàn tác.</translation>
    </message>
    <message>
        <source>Move to the bin</source>
        <translation>Chuyển vào thùng rác</translation>
    </message>
    <message>
        <source>%1 is in the bin.</source>
        <translation>%1 đã nằm trong thùng rác.</translation>
    </message>
    <message>
        <source>%1: stage “%2”</source>
        <translation>%1: bước “%2”</translation>
    </message>
    <message>
        <source>%1, moved to the pool “%2”</source>
        <translation>%1, chuyển sang kho “%2”</translation>
    </message>
</context>
<context>
    <name>callhelm::CustomerCalls</name>
    <message>
        <source>It is not known which phone is yours: it would ring first. Set it in Settings, General.</source>
        <translation>Chưa biết máy điện thoại nào là của bạn: máy đó sẽ đổ chuông trước. Hãy đặt trong Cài đặt, Chung.</translation>
    </message>
    <message>
        <source>Call a customer</source>
        <translation>Gọi khách hàng</translation>
    </message>
    <message>
        <source>Your phone %1 will ring. When you answer it, %2 is called.</source>
        <translation>Máy %1 của bạn sẽ đổ chuông. Khi bạn nhấc máy, hệ thống gọi %2.</translation>
    </message>
    <message>
        <source>Your phone %1 will ring. When you answer it, %2 is called at %3.</source>
        <translation>Máy %1 của bạn sẽ đổ chuông. Khi bạn nhấc máy, hệ thống gọi %2 theo số %3.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Gọi</translation>
    </message>
    <message>
        <source>Your phone %1 rings: answer it, and %2 is called.</source>
        <translation>Máy %1 của bạn đang đổ chuông: hãy nhấc máy để gọi %2.</translation>
    </message>
</context>
<context>
    <name>callhelm::CustomerDetailPage</name>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
</context>
<context>
    <name>callhelm::CustomerDialling</name>
    <message>
        <source>The customer is not there any more.</source>
        <translation>Khách hàng này không còn nữa.</translation>
    </message>
    <message>
        <source>The customer has no such number any more.</source>
        <translation>Khách hàng không còn số này nữa.</translation>
    </message>
    <message>
        <source>The phone %1 is %2&apos;s, not yours.</source>
        <translation>Máy %1 là của %2, không phải của bạn.</translation>
    </message>
</context>
<context>
    <name>callhelm::CustomerFacts</name>
    <message numerus="yes">
        <source>%Ln deal(s), %1</source>
        <translation>
            <numerusform>%Ln cơ hội, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Người phụ trách</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>không ai</translation>
    </message>
    <message>
        <source>Pool · stage</source>
        <translation>Kho dữ liệu · bước</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Kênh</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Tỉnh thành</translation>
    </message>
    <message>
        <source>Customer since</source>
        <translation>Khách hàng từ</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Thành công</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Đang mở</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln day(s)</source>
        <translation>
            <numerusform>còn %Ln ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>callhelm::CustomerHeader</name>
    <message>
        <source>Without a name</source>
        <translation>Không có tên</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Gọi</translation>
    </message>
    <message>
        <source>Task…</source>
        <translation>Việc…</translation>
    </message>
    <message>
        <source>New task (T)</source>
        <translation>Việc cần làm mới (T)</translation>
    </message>
    <message>
        <source>Change stage</source>
        <translation>Chuyển bước</translation>
    </message>
    <message>
        <source>Change stage (S)</source>
        <translation>Chuyển bước (S)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
</context>
<context>
    <name>callhelm::CustomerPane</name>
    <message>
        <source>This customer could not be read.</source>
        <translation>Không đọc được khách hàng này.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>This customer is not here.</source>
        <translation>Khách hàng này không có ở đây.</translation>
    </message>
    <message>
        <source>They are in the bin, became part of another, or are not yours to see.</source>
        <translation>Khách hàng nằm trong thùng rác, đã gộp vào khách hàng khác, hoặc bạn không được xem.</translation>
    </message>
    <message>
        <source>Nothing of this kind yet.</source>
        <translation>Chưa có gì thuộc loại này.</translation>
    </message>
    <message>
        <source>Nothing has happened yet. Write a note, or make a task.</source>
        <translation>Chưa có gì xảy ra. Hãy viết ghi chú hoặc tạo việc cần làm.</translation>
    </message>
    <message>
        <source>Nobody is chosen.</source>
        <translation>Chưa chọn ai.</translation>
    </message>
    <message>
        <source>Choose a customer on the left to see what happened.</source>
        <translation>Chọn một khách hàng ở bên trái để xem những gì đã diễn ra.</translation>
    </message>
    <message>
        <source>Older entries are not shown.</source>
        <translation>Các mục cũ hơn không hiển thị.</translation>
    </message>
</context>
<context>
    <name>callhelm::CustomerSettings</name>
    <message>
        <source>Stages of %1</source>
        <translation>Các bước của %1</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Các bước</translation>
    </message>
    <message>
        <source>None yet. The stages of a pool are its pipeline: what a customer goes through, in this order.</source>
        <translation>Chưa có. Các bước của kho là quy trình của nó: khách hàng đi qua theo thứ tự này.</translation>
    </message>
    <message>
        <source>Add a pool first: each has a pipeline of its own.</source>
        <translation>Hãy thêm kho trước: mỗi kho có quy trình riêng.</translation>
    </message>
    <message>
        <source>Stages of no pool</source>
        <translation>Các bước không thuộc kho nào</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Other lists</source>
        <translation>Danh sách khác</translation>
    </message>
    <message>
        <source>Nothing in it yet. Words that a file brings come into it by themselves.</source>
        <translation>Chưa có gì. Các mục có trong tệp nhập sẽ tự vào đây.</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>None yet. A pool gathers customers who go through the same stages, as Website or Exhibition.</source>
        <translation>Chưa có. Kho dữ liệu gom các khách hàng đi qua cùng các bước, như Website hoặc Triển lãm.</translation>
    </message>
</context>
<context>
    <name>callhelm::CustomersPage</name>
    <message>
        <source>Saved to %1</source>
        <translation>Đã lưu vào %1</translation>
    </message>
    <message>
        <source>Name, phone or e-mail</source>
        <translation>Tên, điện thoại hoặc e-mail</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>In the bin: %1</source>
        <extracomment>%1: &quot;3 customers&quot;</extracomment>
        <translation>Đã vào thùng rác: %1</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Hiển thị gì</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Nhập…</translation>
    </message>
    <message>
        <source>Take records from a file (Ctrl+I)</source>
        <translation>Lấy bản ghi từ tệp (Ctrl+I)</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Theo bước</translation>
    </message>
    <message>
        <source>Open deals by stage</source>
        <translation>Cơ hội đang mở theo bước</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Save what is shown as a CSV file or a workbook</source>
        <translation>Lưu những gì đang hiển thị thành tệp CSV hoặc bảng tính</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>What was imported, and the bin</source>
        <translation>Các lần nhập và thùng rác</translation>
    </message>
    <message>
        <source>Imports…</source>
        <translation>Các lần nhập…</translation>
    </message>
    <message>
        <source>Bin</source>
        <translation>Thùng rác</translation>
    </message>
</context>
<context>
    <name>callhelm::DealBoard</name>
    <message>
        <source>Change stage</source>
        <translation>Chuyển bước</translation>
    </message>
</context>
<context>
    <name>callhelm::DealColumn</name>
    <message>
        <source>No stage</source>
        <translation>Chưa có bước</translation>
    </message>
    <message>
        <source>Drag a deal to another stage, or move it by Ctrl+Left and Ctrl+Right.</source>
        <translation>Kéo cơ hội sang bước khác, hoặc chuyển bằng Ctrl+Trái và Ctrl+Phải.</translation>
    </message>
</context>
<context>
    <name>callhelm::DebtModel</name>
    <message>
        <source>anyone</source>
        <translation>bất kỳ ai</translation>
    </message>
    <message>
        <source>anyone in %1</source>
        <translation>bất kỳ ai ở %1</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số điện thoại</translation>
    </message>
    <message>
        <source>Who called and did not reach anybody.</source>
        <translation>Người đã gọi mà không gặp được ai.</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Đã chờ</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Số lần gọi</translation>
    </message>
    <message>
        <source>Last try</source>
        <translation>Lần gọi cuối</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Hàng đợi</translation>
    </message>
    <message>
        <source>Who should call</source>
        <translation>Ai nên gọi</translation>
    </message>
    <message>
        <source>Time since the first missed call after the caller was last reached.</source>
        <translation>Thời gian từ cuộc gọi nhỡ đầu tiên sau lần gần nhất liên lạc được với khách.</translation>
    </message>
    <message>
        <source>Missed calls since the caller was last reached.</source>
        <translation>Số cuộc gọi nhỡ kể từ lần gần nhất liên lạc được với khách.</translation>
    </message>
    <message>
        <source>When they called in vain for the last time.</source>
        <translation>Lần gọi không gặp gần nhất của khách.</translation>
    </message>
    <message>
        <source>The queue they called last; none where they called an agent&apos;s phone.</source>
        <translation>Hàng đợi khách gọi gần nhất; để trống nếu khách gọi máy của nhân viên.</translation>
    </message>
    <message>
        <source>The agent who talked to the caller lately, else the one they called in vain, else anyone in the queue.</source>
        <translation>Nhân viên vừa nói chuyện với khách, nếu không thì người khách gọi không gặp, nếu không thì bất kỳ ai trong hàng đợi.</translation>
    </message>
    <message>
        <source>another team&apos;s agent</source>
        <translation>nhân viên nhóm khác</translation>
    </message>
</context>
<context>
    <name>callhelm::DebtPage</name>
    <message numerus="yes">
        <source>%Ln caller(s)</source>
        <translation>
            <numerusform>%Ln người gọi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>Calls of %1</source>
        <translation>Cuộc gọi của %1</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Đã lưu vào %1</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Find a caller</source>
        <translation>Tìm người gọi</translation>
    </message>
    <message>
        <source>Who waits for a call back</source>
        <translation>Ai đang chờ gọi lại</translation>
    </message>
    <message>
        <source>Nobody waits for a call back.</source>
        <translation>Không ai chờ gọi lại.</translation>
    </message>
    <message>
        <source>Callers whose last call was missed stand here until somebody reaches them.</source>
        <translation>Người gọi có cuộc cuối bị nhỡ hiện ở đây cho đến khi có người liên hệ được.</translation>
    </message>
</context>
<context>
    <name>callhelm::Desktop</name>
    <message>
        <source>Floor</source>
        <translation>Sàn tổng đài</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Cuộc gọi</translation>
    </message>
    <message>
        <source>Log doctor</source>
        <translation>Kiểm tra nhật ký</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>About Callhelm</source>
        <translation>Giới thiệu Callhelm</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Đã lưu vào %1</translation>
    </message>
    <message>
        <source>Add an Asterisk server…</source>
        <translation>Thêm máy chủ Asterisk…</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Bảng treo tường</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>Alert rules…</source>
        <translation>Quy tắc cảnh báo…</translation>
    </message>
    <message>
        <source>Import a queue_log or call records…</source>
        <translation>Nhập queue_log hoặc bản ghi cuộc gọi…</translation>
    </message>
    <message>
        <source>Follow a file…</source>
        <translation>Theo dõi một tệp…</translation>
    </message>
    <message>
        <source>The store works again; nothing that was told meanwhile is lost.</source>
        <translation>Kho dữ liệu đã hoạt động trở lại; không mất gì trong những dữ liệu được báo lúc đó.</translation>
    </message>
    <message>
        <source>%1 Here it can only be looked at.</source>
        <translation>%1 Ở đây chỉ xem được.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Hoàn tác: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Làm lại: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Call at %1</source>
        <translation>Cuộc gọi lúc %1</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Import customers, deals or other records…</source>
        <translation>Nhập khách hàng, cơ hội hoặc dữ liệu khác…</translation>
    </message>
    <message>
        <source>Edit targets…</source>
        <translation>Thiết lập KPI…</translation>
    </message>
    <message>
        <source>Enter values…</source>
        <translation>Nhập số liệu…</translation>
    </message>
    <message>
        <source>What came of leads</source>
        <translation>Kết quả chia cơ hội</translation>
    </message>
    <message>
        <source>The customers were merged.</source>
        <translation>Đã gộp khách hàng.</translation>
    </message>
    <message>
        <source>Imports of records…</source>
        <translation>Các lần nhập dữ liệu…</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Đã hoàn tác</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Đã hoàn tác: %1</translation>
    </message>
    <message>
        <source>Redone</source>
        <translation>Đã làm lại</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Đã làm lại: %1</translation>
    </message>
</context>
<context>
    <name>callhelm::DialogPrompts</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>callhelm::DirectModel</name>
    <message>
        <source>Time</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>When it was dialled. The call counts in this interval.</source>
        <translation>Thời điểm quay số. Cuộc gọi được tính vào khoảng này.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Hướng</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Nobody where it is not known whose phone it was.</source>
        <translation>Để trống khi không biết máy của ai.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số điện thoại</translation>
    </message>
    <message>
        <source>The other side&apos;s number.</source>
        <translation>Số của bên kia.</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>Đổ chuông</translation>
    </message>
    <message>
        <source>How long it rang until answered or given up.</source>
        <translation>Đổ chuông bao lâu cho đến khi trả lời hoặc bỏ.</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Đàm thoại</translation>
    </message>
    <message>
        <source>How long they talked; nothing where nobody answered.</source>
        <translation>Nói chuyện bao lâu; để trống khi không ai trả lời.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Máy</translation>
    </message>
    <message>
        <source>The agent&apos;s phone, or the caller&apos;s where nobody is known to have it.</source>
        <translation>Máy của nhân viên, hoặc của người gọi khi không biết của ai.</translation>
    </message>
    <message>
        <source>Other phone</source>
        <translation>Máy bên kia</translation>
    </message>
    <message>
        <source>The other side&apos;s phone or trunk.</source>
        <translation>Máy hoặc đường trung kế của bên kia.</translation>
    </message>
    <message>
        <source>Call id</source>
        <translation>Mã cuộc gọi</translation>
    </message>
    <message>
        <source>Out: the agent dialled. In: the agent was called without a queue between.</source>
        <translation>Đi: nhân viên gọi. Đến: nhân viên được gọi không qua hàng đợi.</translation>
    </message>
</context>
<context>
    <name>callhelm::DirectQuery</name>
    <message>
        <source>talk %1 in all</source>
        <translation>đàm thoại tổng %1</translation>
    </message>
    <message>
        <source>Calls without a queue</source>
        <translation>Cuộc gọi không qua hàng đợi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln cuộc gọi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::DoctorBooksModel</name>
    <message>
        <source>Queue</source>
        <translation>Hàng đợi</translation>
    </message>
    <message>
        <source>Went in</source>
        <translation>Đã vào</translation>
    </message>
    <message>
        <source>Callers of whom the log tells that they entered.</source>
        <translation>Số khách mà nhật ký có ghi lúc vào.</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Lượt vào</translation>
    </message>
    <message>
        <source>Visits, also those whose entry the log does not tell.</source>
        <translation>Số lượt gọi, kể cả lượt mà nhật ký không ghi lúc vào.</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Đã trả lời</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Bỏ cuộc</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Hết giờ chờ</translation>
    </message>
    <message>
        <source>Left by key</source>
        <translation>Bấm phím thoát</translation>
    </message>
    <message>
        <source>Left empty</source>
        <translation>Không ai trực</translation>
    </message>
    <message>
        <source>Still waiting</source>
        <translation>Còn chờ</translation>
    </message>
    <message>
        <source>Visits that have not ended yet.</source>
        <translation>Số lượt gọi chưa kết thúc.</translation>
    </message>
    <message>
        <source>Came out</source>
        <translation>Đã ra</translation>
    </message>
    <message>
        <source>Answered + abandoned + timed out + left by key + left empty + still waiting.</source>
        <translation>Đã trả lời + bỏ cuộc + hết giờ chờ + bấm phím thoát + không ai trực + còn chờ.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Chênh lệch</translation>
    </message>
    <message>
        <source>Went in − came out. 0 when the books balance.</source>
        <translation>Đã vào − đã ra. Bằng 0 khi sổ khớp.</translation>
    </message>
    <message>
        <source>Doubtful</source>
        <translation>Nghi vấn</translation>
    </message>
    <message>
        <source>Visits without a told entry, or cut off by a restart.</source>
        <translation>Số lượt gọi không được ghi lúc vào, hoặc bị cắt do khởi động lại.</translation>
    </message>
    <message>
        <source>Never ended</source>
        <translation>Thiếu kết thúc</translation>
    </message>
    <message>
        <source>Visits older than a day whose end is missing.</source>
        <translation>Số lượt gọi đã quá một ngày mà thiếu lúc kết thúc.</translation>
    </message>
    <message>
        <source>Turned away</source>
        <translation>Bị từ chối</translation>
    </message>
    <message>
        <source>Turned away at the door; beside the books.</source>
        <translation>Bị từ chối ngay khi vào; không tính vào sổ.</translation>
    </message>
</context>
<context>
    <name>callhelm::DoctorNotesModel</name>
    <message>
        <source>Finding</source>
        <translation>Bất thường</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
</context>
<context>
    <name>callhelm::DoctorPage</name>
    <message>
        <source>The log doctor could not read the store.</source>
        <translation>Không đọc được kho dữ liệu để kiểm tra nhật ký.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln queue(s)</source>
        <translation>
            <numerusform>%Ln hàng đợi</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Đã lưu vào %1</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Nhập…</translation>
    </message>
    <message>
        <source>Save list…</source>
        <translation>Lưu danh sách…</translation>
    </message>
    <message>
        <source>Books</source>
        <translation>Sổ đối chiếu</translation>
    </message>
    <message>
        <source>Sources read</source>
        <translation>Nguồn đã đọc</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Điểm bất thường</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Find in the findings</source>
        <translation>Tìm trong các điểm bất thường</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Mọi loại</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s)</source>
        <translation>
            <numerusform>%n loại</numerusform>
        </translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Mọi tệp</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n tệp</numerusform>
        </translation>
    </message>
    <message>
        <source>No log has been read yet.</source>
        <translation>Chưa đọc nhật ký nào.</translation>
    </message>
    <message>
        <source>After an import the log doctor says here whether the books balance, and lists what it stumbled over, by file and line.</source>
        <translation>Sau khi nhập, phần kiểm tra nhật ký cho biết ở đây sổ có khớp không và liệt kê những điểm bất thường, theo tệp và dòng.</translation>
    </message>
    <message>
        <source>Log doctor</source>
        <translation>Kiểm tra nhật ký</translation>
    </message>
    <message>
        <source>Nothing to report.</source>
        <translation>Không có gì cần báo.</translation>
    </message>
    <message>
        <source>Every line could be read, and all of them fit together.</source>
        <translation>Mọi dòng đều đọc được và khớp với nhau.</translation>
    </message>
    <message>
        <source>Import a log…</source>
        <translation>Nhập nhật ký…</translation>
    </message>
</context>
<context>
    <name>callhelm::DoubleStrip</name>
    <message>
        <source>Compare and merge…</source>
        <translation>So sánh và gộp…</translation>
    </message>
    <message>
        <source>Same phone as %1, without owner</source>
        <translation>Cùng số điện thoại với %1, chưa có người phụ trách</translation>
    </message>
    <message>
        <source>Same e-mail address as %1, without owner</source>
        <translation>Cùng email với %1, chưa có người phụ trách</translation>
    </message>
    <message>
        <source>Same phone as %1, owner %2</source>
        <translation>Cùng số điện thoại với %1, người phụ trách %2</translation>
    </message>
    <message>
        <source>Same e-mail address as %1, owner %2</source>
        <translation>Cùng email với %1, người phụ trách %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>và %Ln khách hàng nữa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::DrillPage</name>
    <message>
        <source>figure %1</source>
        <translation>số liệu %1</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>tổng %1</translation>
    </message>
    <message>
        <source>the figure has moved on since it was opened</source>
        <translation>số liệu đã thay đổi từ khi được mở</translation>
    </message>
    <message>
        <source>Rows behind</source>
        <translation>Chi tiết của</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Đã lưu vào %1</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>No rows are behind this figure.</source>
        <translation>Không có dòng nào làm nên số liệu này.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln distinct call(s) with those not answered</source>
        <translation>
            <numerusform>%Ln cuộc gọi khác nhau, kể cả không trả lời</numerusform>
        </translation>
    </message>
    <message>
        <source>the figure is of the whole queue; you see the calls of your agents</source>
        <translation>số liệu là của cả hàng đợi; bạn xem được cuộc gọi của nhân viên mình</translation>
    </message>
</context>
<context>
    <name>callhelm::DueChoice</name>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>Today 14:00</source>
        <translation>Hôm nay 14:00</translation>
    </message>
    <message>
        <source>Tomorrow 9:00</source>
        <translation>Ngày mai 9:00</translation>
    </message>
    <message>
        <source>In 3 days</source>
        <translation>Sau 3 ngày</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Thứ Hai</translation>
    </message>
</context>
<context>
    <name>callhelm::DueRecallModel</name>
    <message>
        <source>nobody yet</source>
        <translation>chưa có ai</translation>
    </message>
    <message>
        <source>Likely: as things stand now.</source>
        <translation>Dự kiến: theo tình hình hiện tại.</translation>
    </message>
    <message>
        <source>As things stand, none of the rule&apos;s other agents may take it.</source>
        <translation>Lúc này không nhân viên nào khác của quy tắc nhận được.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Đến hạn</translation>
    </message>
    <message>
        <source>Taken back then, unless its holder cares for it before.</source>
        <translation>Bị thu hồi lúc đó, trừ khi người giữ chăm sóc trước.</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Cơ hội</translation>
    </message>
    <message>
        <source>From, likely to</source>
        <translation>Từ ai, dự kiến cho ai</translation>
    </message>
</context>
<context>
    <name>callhelm::ExportDialog</name>
    <message>
        <source>Begin with the range, zone and definitions</source>
        <translation>Mở đầu bằng khoảng thời gian, múi giờ và định nghĩa</translation>
    </message>
    <message>
        <source>Name the columns as shown, with units</source>
        <translation>Ghi tên cột như đang hiển thị, kèm đơn vị</translation>
    </message>
    <message numerus="yes">
        <source>Saves the %Ln row(s) shown, with the columns and the order shown, as a file for a spreadsheet.</source>
        <translation>
            <numerusform>Lưu %Ln dòng đang hiển thị, đúng các cột và thứ tự đang hiển thị, thành tệp cho bảng tính.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comma  ,</source>
        <translation>Dấu phẩy  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Dấu chấm phẩy  ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Giây</translation>
    </message>
    <message>
        <source>h:mm:ss</source>
        <translation>giờ:phút:giây</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Lưu thành…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Dấu phân cách</translation>
    </message>
    <message>
        <source>Lengths of time</source>
        <translation>Khoảng thời gian</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Tệp CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Workbook (Excel, .xlsx)</source>
        <translation>Bảng tính (Excel, .xlsx)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx)</source>
        <translation>Bảng tính (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>callhelm::FiguresPane</name>
    <message>
        <source>Loading…</source>
        <translation>Đang tải…</translation>
    </message>
    <message>
        <source>No calls in this range.</source>
        <translation>Không có cuộc gọi trong khoảng này.</translation>
    </message>
    <message>
        <source>Choose another range or fewer filters.</source>
        <translation>Hãy chọn khoảng khác hoặc bớt bộ lọc.</translation>
    </message>
    <message>
        <source>The figures could not be read.</source>
        <translation>Không đọc được số liệu.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Import a log, connect a server, or start the simulator: the figures will stand here.</source>
        <translation>Nhập nhật ký, kết nối máy chủ, hoặc chạy mô phỏng: số liệu sẽ hiện ở đây.</translation>
    </message>
</context>
<context>
    <name>callhelm::FloorAgentModel</name>
    <message>
        <source>Agent</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>The agent&apos;s name.</source>
        <translation>Tên nhân viên.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Bao lâu</translation>
    </message>
    <message>
        <source>How long the agent has been in this state.</source>
        <translation>Nhân viên ở trạng thái này đã bao lâu.</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Nói với</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Hàng đợi</translation>
    </message>
    <message>
        <source>The queue of the present call.</source>
        <translation>Hàng đợi của cuộc gọi hiện tại.</translation>
    </message>
    <message>
        <source>Last call</source>
        <translation>Gọi lần cuối</translation>
    </message>
    <message>
        <source>Last 30 minutes: %1</source>
        <translation>30 phút gần nhất: %1</translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Hôm nay: %1</translation>
    </message>
    <message>
        <source>Occupancy now</source>
        <translation>Mức bận hiện tại</translation>
    </message>
    <message>
        <source>What the agent is doing now, and the pause they chose.</source>
        <translation>Nhân viên đang làm gì, và lý do tạm nghỉ đã chọn.</translation>
    </message>
    <message>
        <source>When the agent&apos;s last call ended.</source>
        <translation>Lúc cuộc gọi gần nhất của nhân viên kết thúc.</translation>
    </message>
    <message>
        <source>The number of who rings the agent or talks with them.</source>
        <translation>Số của người đang gọi đến hoặc đang nói chuyện với nhân viên.</translation>
    </message>
</context>
<context>
    <name>callhelm::FloorChartRow</name>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message>
        <source>Agents by state</source>
        <translation>Nhân viên theo trạng thái</translation>
    </message>
    <message>
        <source>Agents show here once they log in.</source>
        <translation>Nhân viên hiện ở đây khi đăng nhập.</translation>
    </message>
    <message>
        <source>by half hour</source>
        <translation>theo nửa giờ</translation>
    </message>
    <message>
        <source>No call had been missed by then.</source>
        <translation>Đến lúc đó chưa có cuộc gọi nhỡ nào.</translation>
    </message>
    <message>
        <source>No call has been missed today.</source>
        <translation>Hôm nay chưa có cuộc gọi nhỡ.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Cuộc gọi</translation>
    </message>
    <message>
        <source>No call had come in by then.</source>
        <translation>Đến lúc đó chưa có cuộc gọi nào.</translation>
    </message>
    <message>
        <source>No call has come in today.</source>
        <translation>Hôm nay chưa có cuộc gọi đến.</translation>
    </message>
    <message>
        <source>by hour</source>
        <translation>theo giờ</translation>
    </message>
    <message>
        <source>No rating had been given by then.</source>
        <translation>Đến lúc đó chưa có đánh giá.</translation>
    </message>
    <message>
        <source>No ratings today.</source>
        <translation>Hôm nay chưa có đánh giá.</translation>
    </message>
</context>
<context>
    <name>callhelm::FloorHeader</name>
    <message>
        <source>Live</source>
        <translation>Trực tiếp</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>tính đến</translation>
    </message>
    <message>
        <source>A source is running: the figures follow it.</source>
        <translation>Có nguồn đang chạy: số liệu cập nhật theo nguồn.</translation>
    </message>
    <message>
        <source>No source is running: this is the last moment of which anything is known.</source>
        <translation>Không có nguồn nào đang chạy: đây là thời điểm cuối cùng có dữ liệu.</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Mọi hàng đợi</translation>
    </message>
    <message numerus="yes">
        <source>%n queue(s)</source>
        <translation>
            <numerusform>%n hàng đợi</numerusform>
        </translation>
    </message>
    <message>
        <source>How fast the simulated call centre lives</source>
        <translation>Tốc độ của tổng đài mô phỏng</translation>
    </message>
    <message>
        <source>Simulator speed</source>
        <translation>Tốc độ mô phỏng</translation>
    </message>
    <message>
        <source>Wallboard</source>
        <translation>Bảng treo tường</translation>
    </message>
    <message>
        <source>The floor in full screen, for a screen on the wall (F11)</source>
        <translation>Sàn tổng đài toàn màn hình, cho màn hình treo tường (F11)</translation>
    </message>
    <message>
        <source>was at</source>
        <translation>lúc</translation>
    </message>
    <message>
        <source>A moment of the past is shown, not the present.</source>
        <translation>Đang hiển thị một thời điểm trong quá khứ, không phải hiện tại.</translation>
    </message>
    <message>
        <source>The floor as it was at any moment of a stored day (Ctrl+T)</source>
        <translation>Sàn tổng đài như tại bất kỳ thời điểm nào của một ngày đã lưu (Ctrl+T)</translation>
    </message>
    <message>
        <source>Time travel</source>
        <translation>Xem lại quá khứ</translation>
    </message>
    <message>
        <source>All teams</source>
        <translation>Mọi nhóm</translation>
    </message>
    <message numerus="yes">
        <source>%n team(s)</source>
        <translation>
            <numerusform>%n nhóm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::FloorPage</name>
    <message>
        <source>The floor shows your queues and agents as they are now.</source>
        <translation>Sàn tổng đài cho thấy các hàng đợi và nhân viên ngay lúc này.</translation>
    </message>
    <message>
        <source>Follow or import a queue log, or let the simulator show a call centre at work.</source>
        <translation>Hãy theo dõi hoặc nhập nhật ký hàng đợi, hoặc cho mô phỏng trình diễn một tổng đài đang làm việc.</translation>
    </message>
    <message>
        <source>Choose a source…</source>
        <translation>Chọn nguồn…</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Hàng đợi</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Find an agent</source>
        <translation>Tìm nhân viên</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Mọi trạng thái</translation>
    </message>
    <message numerus="yes">
        <source>%n state(s)</source>
        <translation>
            <numerusform>%n trạng thái</numerusform>
        </translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Sàn tổng đài</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>nothing heard since %1</source>
        <translation>không có tin từ lúc %1</translation>
    </message>
    <message>
        <source>Goal…</source>
        <translation>Mục tiêu…</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>Time travel</source>
        <translation>Xem lại quá khứ</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Về hiện tại</translation>
    </message>
</context>
<context>
    <name>callhelm::FloorQueueModel</name>
    <message>
        <source>Queue</source>
        <translation>Hàng đợi</translation>
    </message>
    <message>
        <source>The queue&apos;s name.</source>
        <translation>Tên hàng đợi.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) of today rest on a log that lacks their beginning or end.</source>
        <translation>
            <numerusform>%n lượt gọi hôm nay dựa trên nhật ký thiếu lúc bắt đầu hoặc kết thúc.</numerusform>
        </translation>
    </message>
    <message>
        <source>Today: %1</source>
        <translation>Hôm nay: %1</translation>
    </message>
</context>
<context>
    <name>callhelm::FloorTiles</name>
    <message>
        <source>Agents on</source>
        <translation>Đang trực</translation>
    </message>
    <message>
        <source>Missed today</source>
        <translation>Nhỡ hôm nay</translation>
    </message>
    <message>
        <source>Answered today</source>
        <translation>Trả lời hôm nay</translation>
    </message>
    <message>
        <source>Callers waiting in a queue now, and how long the first of them has waited.</source>
        <translation>Số khách đang chờ trong hàng đợi, và người đầu tiên đã chờ bao lâu.</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) of today rest on a log that lacks their beginning or end.</source>
        <translation>
            <numerusform>%n lượt gọi hôm nay dựa trên nhật ký thiếu lúc bắt đầu hoặc kết thúc.</numerusform>
        </translation>
    </message>
    <message>
        <source>goal %1 in %2 s</source>
        <translation>mục tiêu %1 / %2 s</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>mục tiêu %1</translation>
    </message>
    <message numerus="yes">
        <source>%n in a row to recover</source>
        <translation>
            <numerusform>bù: %n lượt liền</numerusform>
        </translation>
    </message>
    <message>
        <source>missed for today</source>
        <translation>hôm nay không đạt</translation>
    </message>
    <message numerus="yes">
        <source>%n may still be missed</source>
        <translation>
            <numerusform>còn được nhỡ %n lượt</numerusform>
        </translation>
    </message>
    <message>
        <source>Service level %1: share of today&apos;s calls answered within %2 s.</source>
        <translation>Mức phục vụ %1: tỷ lệ cuộc gọi hôm nay được trả lời trong %2 giây.</translation>
    </message>
    <message>
        <source>Share of today&apos;s calls answered in time, each queue by its own threshold and definition.</source>
        <translation>Tỷ lệ cuộc gọi hôm nay được trả lời đúng hạn, mỗi hàng đợi theo ngưỡng và định nghĩa riêng.</translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>lâu nhất %1</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>không ai chờ</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>trên %1</translation>
    </message>
    <message>
        <source>%1 talking</source>
        <translation>%1 đang nói</translation>
    </message>
    <message>
        <source>%1 wrap-up</source>
        <translation>%1 sau cuộc gọi</translation>
    </message>
    <message>
        <source>%1 paused</source>
        <translation>%1 tạm nghỉ</translation>
    </message>
    <message>
        <source>%1 abandoned</source>
        <translation>%1 bỏ cuộc</translation>
    </message>
    <message>
        <source>%1 timed out</source>
        <translation>%1 hết giờ chờ</translation>
    </message>
    <message>
        <source>%1 other</source>
        <translation>%1 khác</translation>
    </message>
    <message>
        <source>last 30 min</source>
        <translation>30 phút qua</translation>
    </message>
    <message>
        <source>%1 today</source>
        <translation>%1 hôm nay</translation>
    </message>
    <message>
        <source>ASA %1</source>
        <translation>ASA %1</translation>
    </message>
    <message>
        <source>AHT %1</source>
        <translation>AHT %1</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>Cần gọi lại</translation>
    </message>
    <message>
        <source>Callers who were missed in the last seven days and whom nobody has reached since.</source>
        <translation>Người gọi nhỡ trong bảy ngày qua mà từ đó chưa ai liên hệ được.</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>lâu nhất %1</translation>
    </message>
    <message>
        <source>Agents who are logged in now, of all. Who is being rung counts as available.</source>
        <translation>Số nhân viên đang đăng nhập trên tổng số. Ai đang được đổ chuông tính là sẵn sàng.</translation>
    </message>
    <message>
        <source>Of all agents together: %1</source>
        <translation>Tính chung mọi nhân viên: %1</translation>
    </message>
    <message>
        <source>Visits that an agent answered. ASA is their mean wait; AHT the mean of talk, hold and wrap-up.</source>
        <translation>Số lượt gọi được nhân viên trả lời. ASA là thời gian chờ trung bình; AHT là trung bình của đàm thoại, giữ máy và xử lý sau cuộc gọi.</translation>
    </message>
    <message>
        <source>%1 available</source>
        <translation>%1 sẵn sàng</translation>
    </message>
    <message>
        <source>%1 that day</source>
        <translation>%1 hôm đó</translation>
    </message>
    <message>
        <source>Of whole queues: this cannot be told for a team.</source>
        <translation>Tính cho cả hàng đợi: không thể tính riêng cho một nhóm.</translation>
    </message>
    <message>
        <source>no ratings today</source>
        <translation>hôm nay chưa có đánh giá</translation>
    </message>
    <message>
        <source>no ratings that day</source>
        <translation>hôm đó chưa có đánh giá</translation>
    </message>
    <message numerus="yes">
        <source>of %n rating(s)</source>
        <translation>
            <numerusform>trên %n lượt đánh giá</numerusform>
        </translation>
    </message>
    <message>
        <source>few</source>
        <translation>còn ít</translation>
    </message>
</context>
<context>
    <name>callhelm::FloorTravel</name>
    <message>
        <source>Nothing is stored yet that one could go back to.</source>
        <translation>Chưa lưu gì để có thể xem lại.</translation>
    </message>
</context>
<context>
    <name>callhelm::FolderList</name>
    <message>
        <source>Watched folders</source>
        <translation>Thư mục được theo dõi</translation>
    </message>
    <message>
        <source>None. Tables that appear in a watched folder become customers, deals and so on.</source>
        <translation>Chưa có. Bảng xuất hiện trong thư mục được theo dõi sẽ thành khách hàng, cơ hội, v.v.</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Theo dõi thư mục…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Hoàn tác…</translation>
    </message>
    <message>
        <source>Take back what %1 took last</source>
        <translation>Hoàn tác lần nhập gần nhất của %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Thay đổi…</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Thay đổi %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Bỏ…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Bỏ %1</translation>
    </message>
    <message>
        <source>%1, %2: %3 new, %4 changed, %5 the same, %6 rejected</source>
        <translation>%1, %2: %3 mới, %4 thay đổi, %5 không đổi, %6 bị loại</translation>
    </message>
    <message>
        <source>The rejected rows are in %1</source>
        <translation>Các dòng bị loại nằm trong %1</translation>
    </message>
    <message>
        <source>It was taken back.</source>
        <translation>Đã hoàn tác.</translation>
    </message>
    <message>
        <source>No file was taken since the program began.</source>
        <translation>Chưa nhập tệp nào từ khi chương trình chạy.</translation>
    </message>
    <message>
        <source>Watch %1 no more?</source>
        <translation>Thôi theo dõi %1?</translation>
    </message>
    <message>
        <source>What was taken from it stays, and so do its files.</source>
        <translation>Những gì đã nhập và các tệp vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>The folder cannot be removed</source>
        <translation>Không bỏ được thư mục</translation>
    </message>
    <message>
        <source>Take %1 back?</source>
        <translation>Hoàn tác %1?</translation>
    </message>
    <message>
        <source>All that this file made and changed is as before. The file is not taken again.</source>
        <translation>Mọi thứ tệp này tạo và thay đổi sẽ trở lại như trước. Tệp không được nhập lại.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>It cannot be taken back</source>
        <translation>Không hoàn tác được</translation>
    </message>
</context>
<context>
    <name>callhelm::FolderService</name>
    <message>
        <source>The folder cannot be read.</source>
        <translation>Không đọc được thư mục.</translation>
    </message>
    <message>
        <source>The folder is not there.</source>
        <translation>Không có thư mục này.</translation>
    </message>
    <message>
        <source>Name the folder with its whole path.</source>
        <translation>Hãy ghi đường dẫn đầy đủ của thư mục.</translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation>Đây là tệp, không phải thư mục.</translation>
    </message>
    <message>
        <source>Say how its files are read: choose a saved mapping.</source>
        <translation>Hãy chọn cách đọc tệp: chọn một ánh xạ đã lưu.</translation>
    </message>
    <message>
        <source>Watch folder</source>
        <translation>Thư mục theo dõi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n more file(s))</source>
        <translation>
            <numerusform>%1 (và %n tệp nữa)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::FollowDialog</name>
    <message>
        <source>Follow</source>
        <translation>Theo dõi</translation>
    </message>
    <message>
        <source>Stop following</source>
        <translation>Ngừng theo dõi</translation>
    </message>
    <message>
        <source>No file is followed.</source>
        <translation>Không theo dõi tệp nào.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Duyệt…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Followed now</source>
        <translation>Đang theo dõi</translation>
    </message>
    <message>
        <source>Follow a file</source>
        <translation>Theo dõi một tệp</translation>
    </message>
    <message>
        <source>Reads new lines of a queue_log, or of call records (Master.csv), as the telephone system writes them, through rotation, also after the program was closed.</source>
        <translation>Đọc các dòng mới của queue_log, hoặc của bản ghi cuộc gọi (Master.csv), ngay khi tổng đài ghi, qua các lần xoay tệp, kể cả sau khi đóng chương trình.</translation>
    </message>
    <message>
        <source>queue_log</source>
        <translation>queue_log</translation>
    </message>
    <message>
        <source>Call records (Master.csv)</source>
        <translation>Bản ghi cuộc gọi (Master.csv)</translation>
    </message>
    <message>
        <source>Telephone system</source>
        <translation>Tổng đài</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Loại tệp</translation>
    </message>
    <message>
        <source>Queue logs and call records (queue_log* *.log *.csv);;All files (*)</source>
        <translation>Nhật ký hàng đợi và bản ghi cuộc gọi (queue_log* *.log *.csv);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>%1 (call records)</source>
        <translation>%1 (bản ghi cuộc gọi)</translation>
    </message>
    <message>
        <source>%1, of %2</source>
        <translation>%1, của %2</translation>
    </message>
</context>
<context>
    <name>callhelm::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>callhelm::GeneralSettings</name>
    <message>
        <source>There is no time zone of this name.</source>
        <translation>Không có múi giờ nào tên này.</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Theo màn hình</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Không bao giờ</translation>
    </message>
    <message numerus="yes">
        <source>After %Ln minute(s)</source>
        <translation>
            <numerusform>Sau %Ln phút</numerusform>
        </translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Chủ đề</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>This desk</source>
        <translation>Máy này</translation>
    </message>
    <message>
        <source>Lock when nobody is at it</source>
        <translation>Khoá khi không có ai</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Múi giờ</translation>
    </message>
    <message>
        <source>First day of the week</source>
        <translation>Ngày đầu tuần</translation>
    </message>
    <message>
        <source>Days, weeks and months of all figures are those of this zone.</source>
        <translation>Ngày, tuần và tháng của mọi số liệu tính theo múi giờ này.</translation>
    </message>
    <message>
        <source>Store: %1</source>
        <translation>Kho dữ liệu: %1</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Chung</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Việt Nam</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Nga</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Nước khác</translation>
    </message>
    <message>
        <source>Country of phone numbers</source>
        <translation>Quốc gia của số điện thoại</translation>
    </message>
    <message>
        <source>Numbers without a country&apos;s code are of this country: however one is written, it is the same caller.</source>
        <translation>Số không có mã quốc gia là của nước này: dù viết cách nào, vẫn là cùng một khách gọi.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Đơn vị tiền</translation>
    </message>
    <message>
        <source>Of all amounts that name none. A change re-reads them: it converts nothing.</source>
        <translation>Của mọi số tiền không ghi đơn vị. Đổi ở đây không quy đổi số tiền nào.</translation>
    </message>
</context>
<context>
    <name>callhelm::GoalCard</name>
    <message>
        <source>done</source>
        <translation>đạt được</translation>
    </message>
    <message>
        <source>even pace, %1</source>
        <translation>tiến độ đều, %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>≈ each counts once: judged by how far %1 had come on the same working day.</source>
        <translation>≈ mỗi đối tượng tính một lần: ước theo mức %1 đã đạt ở cùng ngày làm việc.</translation>
    </message>
    <message>
        <source>Today is not in the rate until it ends.</source>
        <translation>Hôm nay chỉ vào đà khi kết thúc ngày.</translation>
    </message>
    <message>
        <source>—: no source tells of this time.</source>
        <translation>—: không có nguồn nào cho thời gian này.</translation>
    </message>
</context>
<context>
    <name>callhelm::GoalChartCard</name>
    <message>
        <source>Summed</source>
        <translation>Cộng dồn</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Theo ngày</translation>
    </message>
    <message>
        <source>Nothing is known of these days.</source>
        <translation>Chưa có dữ liệu cho những ngày này.</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>mỗi ngày</translation>
    </message>
    <message>
        <source>%1 behind an even pace of %2</source>
        <translation>chậm %1 so với tiến độ đều %2</translation>
    </message>
    <message>
        <source>%1 ahead of an even pace of %2</source>
        <translation>vượt %1 so với tiến độ đều %2</translation>
    </message>
    <message>
        <source>at this rate %1, %2 short</source>
        <translation>với đà này %1, thiếu %2</translation>
    </message>
    <message>
        <source>at this rate %1, %2 over</source>
        <translation>với đà này %1, vượt %2</translation>
    </message>
    <message>
        <source>%1 short of the goal</source>
        <translation>thiếu %1 so với mục tiêu</translation>
    </message>
    <message>
        <source>%1 over the goal</source>
        <translation>vượt mục tiêu %1</translation>
    </message>
</context>
<context>
    <name>callhelm::GoalLineModel</name>
    <message>
        <source>Calls</source>
        <translation>Cuộc gọi</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Công việc</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Bán hàng</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Chất lượng</translation>
    </message>
    <message>
        <source>%1, min</source>
        <translation>%1, phút</translation>
    </message>
    <message>
        <source>%1, M %2</source>
        <comment>revenue in millions of a currency</comment>
        <translation>%1, tr %2</translation>
    </message>
    <message>
        <source>reached</source>
        <translation>đã đạt</translation>
    </message>
    <message>
        <source>on pace</source>
        <translation>đúng tiến độ</translation>
    </message>
    <message>
        <source>close</source>
        <translation>sát</translation>
    </message>
    <message>
        <source>behind</source>
        <translation>chậm</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>không đạt</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>được giữ</translation>
    </message>
    <message>
        <source>not kept</source>
        <translation>không giữ được</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to spare</source>
        <translation>
            <numerusform>còn dư %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to recover</source>
        <translation>
            <numerusform>cần bù %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Cut to %1 of %2 days: the rest of the month they did not belong here.</source>
        <translation>Tính %1 trên %2 ngày: phần còn lại của tháng người này không thuộc nhóm.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) in another currency are not in it.</source>
        <translation>
            <numerusform>%Ln bản ghi bằng tiền tệ khác không được tính.</numerusform>
        </translation>
    </message>
    <message>
        <source>No source tells of this time.</source>
        <translation>Không có nguồn nào cho thời gian này.</translation>
    </message>
    <message>
        <source>Each counts once in the period: judged by how far the period before had come on the same working day.</source>
        <translation>Mỗi đối tượng tính một lần trong kỳ: ước theo mức kỳ trước đã đạt ở cùng ngày làm việc.</translation>
    </message>
    <message>
        <source>of %L1</source>
        <translation>trên %L1</translation>
    </message>
    <message>
        <source>Metric</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Đạt được</translation>
    </message>
    <message>
        <source>So far, today included.</source>
        <translation>Đến nay, tính cả hôm nay.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>The goal that holds in this period.</source>
        <translation>Mục tiêu có hiệu lực trong kỳ này.</translation>
    </message>
    <message>
        <source>Of the goal</source>
        <translation>% mục tiêu</translation>
    </message>
    <message>
        <source>Done ÷ goal. The black mark is an even pace; right of it is good.</source>
        <translation>Đạt được ÷ mục tiêu. Vạch đen là tiến độ đều; bên phải vạch là tốt.</translation>
    </message>
    <message>
        <source>At this rate</source>
        <translation>Với đà này</translation>
    </message>
    <message>
        <source>What the day comes to if it goes on as its working hours so far, of the goal.</source>
        <translation>Kết quả cuối ngày so với mục tiêu nếu cứ như các giờ làm việc đã qua.</translation>
    </message>
    <message>
        <source>What the period comes to if it goes on as the working days that are over, of the goal. Today is not in the rate until it ends.</source>
        <translation>Kết quả cuối kỳ so với mục tiêu nếu cứ như các ngày làm việc đã qua. Hôm nay chỉ vào đà khi kết thúc.</translation>
    </message>
    <message>
        <source>An hour so far</source>
        <translation>Mỗi giờ đến nay</translation>
    </message>
    <message>
        <source>Done ÷ working hours over.</source>
        <translation>Đạt được ÷ số giờ làm việc đã qua.</translation>
    </message>
    <message>
        <source>A day so far</source>
        <translation>Mỗi ngày đến nay</translation>
    </message>
    <message>
        <source>Done ÷ working days over.</source>
        <translation>Đạt được ÷ số ngày làm việc đã qua.</translation>
    </message>
    <message>
        <source>An hour needed</source>
        <translation>Cần mỗi giờ</translation>
    </message>
    <message>
        <source>(Goal − done) ÷ working hours left.</source>
        <translation>(Mục tiêu − đạt được) ÷ số giờ làm việc còn lại.</translation>
    </message>
    <message>
        <source>A day needed</source>
        <translation>Cần mỗi ngày</translation>
    </message>
    <message>
        <source>(Goal − done) ÷ working days left, today among them.</source>
        <translation>(Mục tiêu − đạt được) ÷ số ngày làm việc còn lại, kể cả hôm nay.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>On pace: at this rate at least 100 % of the goal. Close: at least 95 %. Behind: less.</source>
        <translation>Đúng tiến độ: với đà này ít nhất 100 % mục tiêu. Sát: ít nhất 95 %. Chậm: thấp hơn.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) without a reply are not in it.</source>
        <translation>
            <numerusform>Không tính %Ln hội thoại chưa được trả lời.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::GoalRankCard</name>
    <message>
        <source>Agents · %1</source>
        <translation>Nhân viên · %1</translation>
    </message>
    <message>
        <source>best first</source>
        <translation>tốt nhất trước</translation>
    </message>
</context>
<context>
    <name>callhelm::GoalRankModel</name>
    <message>
        <source>By the rate; equal ones share a rank.</source>
        <translation>Theo đà; bằng nhau thì cùng hạng.</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Đạt được</translation>
    </message>
    <message>
        <source>So far, today included.</source>
        <translation>Đến nay, tính cả hôm nay.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>The goal that holds in this period.</source>
        <translation>Mục tiêu có hiệu lực trong kỳ này.</translation>
    </message>
    <message>
        <source>Of the goal</source>
        <translation>% mục tiêu</translation>
    </message>
    <message>
        <source>Done ÷ goal. The black mark is an even pace; right of it is good.</source>
        <translation>Đạt được ÷ mục tiêu. Vạch đen là tiến độ đều; bên phải vạch là tốt.</translation>
    </message>
    <message>
        <source>At this rate</source>
        <translation>Với đà này</translation>
    </message>
    <message>
        <source>What the period comes to if it goes on as so far, of the goal.</source>
        <translation>Kết quả cuối kỳ so với mục tiêu nếu cứ như đến nay.</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Hạng</translation>
    </message>
</context>
<context>
    <name>callhelm::GoalService</name>
    <message>
        <source>A goal lies between 0 and 100 %, and its times are not negative.</source>
        <translation>Mục tiêu nằm trong khoảng 0 đến 100 %, và các mức thời gian không âm.</translation>
    </message>
</context>
<context>
    <name>callhelm::GoalSettings</name>
    <message>
        <source>Queues appear with their first call.</source>
        <translation>Hàng đợi xuất hiện khi có cuộc gọi đầu tiên.</translation>
    </message>
    <message>
        <source>Queue goals</source>
        <translation>Mục tiêu hàng đợi</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Thay đổi…</translation>
    </message>
</context>
<context>
    <name>callhelm::HandOutModel</name>
    <message>
        <source>%1, taken back</source>
        <translation>%1, đã lấy lại</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>tự động</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>When it was handed out.</source>
        <translation>Lúc được chia.</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Cơ hội</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Cho</translation>
    </message>
    <message>
        <source>Who got it.</source>
        <translation>Ai nhận.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>From whom it was taken back.</source>
        <translation>Thu hồi từ ai.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cách chia</translation>
    </message>
    <message>
        <source>By turn, to the agent who knew the customer, by hand, or recalled.</source>
        <translation>Theo lượt, cho người đã biết khách, chia tay, hoặc thu hồi.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>As it was called then.</source>
        <translation>Tên lúc đó.</translation>
    </message>
    <message>
        <source>Waited</source>
        <translation>Đã chờ</translation>
    </message>
    <message>
        <source>From its arrival to the hand-out, delay counted in.</source>
        <translation>Từ lúc đến tới lúc chia, gồm cả thời gian chia.</translation>
    </message>
    <message>
        <source>Whose act</source>
        <translation>Người thực hiện</translation>
    </message>
    <message>
        <source>Who gave it, or let the rules run.</source>
        <translation>Ai đã giao, hoặc cho chạy quy tắc.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
</context>
<context>
    <name>callhelm::HandOutsPage</name>
    <message>
        <source>All rules</source>
        <translation>Mọi quy tắc</translation>
    </message>
    <message>
        <source>All agents</source>
        <translation>Mọi nhân viên</translation>
    </message>
    <message>
        <source>The hand-outs could not be read.</source>
        <translation>Không đọc được các lượt chia.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hand-out(s)</source>
        <translation>
            <numerusform>%Ln lượt chia</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trong %2</translation>
    </message>
    <message>
        <source>the latest %1</source>
        <translation>%1 mới nhất</translation>
    </message>
    <message>
        <source>Nothing was handed out in this time.</source>
        <translation>Không chia gì trong thời gian này.</translation>
    </message>
    <message>
        <source>No hand-out fits.</source>
        <translation>Không lượt chia nào phù hợp.</translation>
    </message>
    <message>
        <source>Choose other days, another rule or agent.</source>
        <translation>Hãy chọn ngày, quy tắc hoặc nhân viên khác.</translation>
    </message>
    <message>
        <source>Hand-outs</source>
        <translation>Lượt chia</translation>
    </message>
    <message>
        <source>Find a lead</source>
        <translation>Tìm cơ hội</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
</context>
<context>
    <name>callhelm::ImportCheckPage</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 và %Ln mục nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Known and updated</source>
        <translation>Đã có, được cập nhật</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Không đổi</translation>
    </message>
    <message>
        <source>will be made</source>
        <translation>sẽ được tạo</translation>
    </message>
    <message>
        <source>found, and something differs</source>
        <translation>đã có, có chỗ khác</translation>
    </message>
    <message>
        <source>found, and nothing differs</source>
        <translation>đã có, không có gì khác</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Đang kiểm tra</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Cần biết</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Đối chiếu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) will be made beside the customers.</source>
        <translation>
            <numerusform>Ngoài khách hàng, sẽ tạo %Ln cơ hội bán hàng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) will be made.</source>
        <translation>
            <numerusform>Sẽ tạo %Ln khách hàng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are the same record as an earlier row and are not taken.</source>
        <translation>
            <numerusform>%Ln dòng trùng với một dòng ở trên nên không được nhập.</numerusform>
        </translation>
    </message>
    <message>
        <source>New words: %1.</source>
        <translation>Từ mới trong danh mục: %1.</translation>
    </message>
    <message>
        <source>New people: %1.</source>
        <translation>Người mới: %1.</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln row(s)</source>
        <translation>
            <numerusform>trên %Ln dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing else is made.</source>
        <translation>Không tạo thêm gì khác.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>Rows with a fault are left out. All the others are taken together: should anything stop it midway, none is. The import can be undone as one.</source>
        <translation>Các dòng có lỗi bị bỏ qua. Mọi dòng khác được nhập cùng nhau: nếu bị dừng giữa chừng thì không dòng nào được nhập. Có thể hoàn tác cả lần nhập.</translation>
    </message>
</context>
<context>
    <name>callhelm::ImportColumnTable</name>
    <message>
        <source>Column in the file</source>
        <translation>Cột trong tệp</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Giá trị đầu</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Trở thành</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Kiểu</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Đọc được</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>“%1” becomes</source>
        <translation>“%1” trở thành</translation>
    </message>
    <message>
        <source>Which one?</source>
        <translation>Kiểu nào?</translation>
    </message>
    <message>
        <source>“%1” is read as</source>
        <translation>“%1” được đọc là</translation>
    </message>
    <message>
        <source>which one?</source>
        <translation>kiểu nào?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) cannot be read</source>
        <translation>
            <numerusform>Không đọc được %Ln giá trị</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new !</source>
        <translation>
            <numerusform>%Ln từ mới !</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::ImportColumnsPage</name>
    <message>
        <source>Values…</source>
        <translation>Giá trị…</translation>
    </message>
    <message>
        <source>A blank cell takes the value away</source>
        <translation>Ô trống xóa giá trị cũ</translation>
    </message>
    <message>
        <source>Matching…</source>
        <translation>Đối chiếu…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>By what known records are found, and what becomes of names that nobody has</source>
        <translation>Tìm dữ liệu đã có theo gì, và làm gì với những tên chưa ai có</translation>
    </message>
    <message>
        <source>%1 of %2 taken</source>
        <translation>Nhập %1 trên %2 cột</translation>
    </message>
</context>
<context>
    <name>callhelm::ImportDialog</name>
    <message>
        <source>Import a queue_log</source>
        <translation>Nhập queue_log</translation>
    </message>
    <message>
        <source>Takes the history of a telephone system from its queue_log files. What is known already counts once, so nothing is lost by importing a file again.</source>
        <translation>Lấy lịch sử của hệ thống tổng đài từ các tệp queue_log. Điều đã biết chỉ được tính một lần, nên nhập lại một tệp không làm sai số liệu.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Files, in any order</source>
        <translation>Các tệp, theo thứ tự bất kỳ</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Thêm tệp…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ ra</translation>
    </message>
    <message>
        <source>Name of the telephone system; all its files share it</source>
        <translation>Tên hệ thống tổng đài; chung cho mọi tệp của nó</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Cancel import</source>
        <translation>Hủy nhập</translation>
    </message>
    <message>
        <source>Open the log doctor</source>
        <translation>Mở phần kiểm tra nhật ký</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>Đang đọc %1</translation>
    </message>
    <message numerus="yes">
        <source>Reading %Ln file(s)</source>
        <translation>
            <numerusform>Đang đọc %Ln tệp</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changes in the store until all of it is read.</source>
        <translation>Kho dữ liệu không thay đổi cho đến khi đọc xong tất cả.</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 mỗi giây</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Đang hủy…</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>Nothing was taken: the store is as it was.</source>
        <translation>Không nhập gì: kho dữ liệu vẫn như cũ.</translation>
    </message>
    <message>
        <source>Nothing could be taken</source>
        <translation>Không nhập được gì</translation>
    </message>
    <message>
        <source>The store is as it was.</source>
        <translation>Kho dữ liệu vẫn như cũ.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln known before</source>
        <translation>
            <numerusform>%Ln đã biết trước</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected line(s)</source>
        <translation>
            <numerusform>%Ln dòng bị loại</numerusform>
        </translation>
    </message>
    <message>
        <source>no rejected lines</source>
        <translation>không có dòng bị loại</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new event(s) taken</source>
        <translation>
            <numerusform>Đã nhập %Ln sự kiện mới</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new: all of it was known before</source>
        <translation>Không có gì mới: tất cả đã biết trước</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) read</source>
        <translation>
            <numerusform>Đã đọc %Ln dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>The log doctor says whether the books balance.</source>
        <translation>Phần kiểm tra nhật ký cho biết sổ có khớp không.</translation>
    </message>
    <message>
        <source>Drop queue_log or Master.csv files here, or add them below.</source>
        <translation>Thả tệp queue_log hoặc Master.csv vào đây, hoặc thêm bên dưới.</translation>
    </message>
    <message>
        <source>queue_log</source>
        <translation>queue_log</translation>
    </message>
    <message>
        <source>Call records (Master.csv)</source>
        <translation>Bản ghi cuộc gọi (Master.csv)</translation>
    </message>
    <message>
        <source>What the files are</source>
        <translation>Các tệp là gì</translation>
    </message>
    <message>
        <source>Queue logs and call records (queue_log* *.log *.txt *.csv *.gz);;All files (*)</source>
        <translation>Nhật ký hàng đợi và bản ghi cuộc gọi (queue_log* *.log *.txt *.csv *.gz);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Import call records</source>
        <translation>Nhập bản ghi cuộc gọi</translation>
    </message>
    <message>
        <source>Takes the calls that agents dialled or took without a queue from Asterisk&apos;s call records. What is known already counts once, so nothing is lost by importing a file again.</source>
        <translation>Lấy các cuộc gọi mà nhân viên gọi đi hoặc nhận không qua hàng đợi từ bản ghi cuộc gọi của Asterisk. Những gì đã biết chỉ tính một lần, nên nhập lại tệp không mất gì.</translation>
    </message>
    <message>
        <source>All was read and is being stored; it cannot be cancelled any more.</source>
        <translation>Đã đọc hết và đang lưu; không thể hủy được nữa.</translation>
    </message>
</context>
<context>
    <name>callhelm::ImportFileBar</name>
    <message>
        <source>Other file…</source>
        <translation>Tệp khác…</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Bảng mã</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Dấu phân cách</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Trang tính</translation>
    </message>
    <message>
        <source>row </source>
        <translation>dòng </translation>
    </message>
    <message>
        <source>Row of the titles</source>
        <translation>Dòng tiêu đề</translation>
    </message>
    <message>
        <source>Titles in</source>
        <translation>Tên cột ở</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>Another encoding fits as well: look at the first values.</source>
        <translation>Còn bảng mã khác cũng hợp: hãy xem các giá trị đầu.</translation>
    </message>
</context>
<context>
    <name>callhelm::ImportFilePage</name>
    <message>
        <source>Drop a file here.</source>
        <translation>Thả tệp vào đây.</translation>
    </message>
    <message>
        <source>Records come from a CSV file or a workbook (.xlsx), whatever its encoding and separator. Nothing is taken before you have seen what becomes of it.</source>
        <translation>Dữ liệu lấy từ tệp CSV hoặc bảng tính (.xlsx), bảng mã và dấu phân cách nào cũng được. Chưa có gì được nhập trước khi bạn xem kết quả.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>The rows are</source>
        <translation>Các dòng là</translation>
    </message>
    <message>
        <source>Kind of the records</source>
        <translation>Loại dữ liệu</translation>
    </message>
    <message>
        <source>Save a sample file…</source>
        <translation>Lưu tệp mẫu…</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Đang đọc tệp</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Reading all of it, to find encoding, separator and formats…</source>
        <translation>Đang đọc toàn bộ tệp để tìm bảng mã, dấu phân cách và định dạng…</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Đã tìm thấy</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Cột trong tệp</translation>
    </message>
    <message>
        <source>Looks like</source>
        <translation>Giống như</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Giá trị đầu</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Taken on %1, %2. Nothing new in it.</source>
        <extracomment>%1: a day, %2: &quot;1,236 rows&quot;</extracomment>
        <translation>Đã nhập ngày %1, %2. Không có gì mới.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln dòng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln cột</numerusform>
        </translation>
    </message>
    <message>
        <source>It can be read in two ways; the next step asks which one is meant.</source>
        <translation>Có thể đọc theo hai cách; bước sau sẽ hỏi cách nào đúng.</translation>
    </message>
</context>
<context>
    <name>callhelm::ImportHint</name>
    <message>
        <source>Two columns become “%1”: leave one of them out.</source>
        <translation>Hai cột cùng trở thành “%1”: hãy bỏ bớt một cột.</translation>
    </message>
    <message>
        <source>“%1” can be read in two ways.</source>
        <translation>“%1” có thể đọc theo hai cách.</translation>
    </message>
    <message>
        <source>Choose which</source>
        <translation>Chọn cách đọc</translation>
    </message>
    <message>
        <source>No column becomes anything yet.</source>
        <translation>Chưa có cột nào được nhập.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>“%1” names people whom nobody knows.</source>
        <translation>“%1” có những nhân viên chưa ai biết.</translation>
    </message>
    <message>
        <source>Choose who is meant</source>
        <translation>Chọn đó là ai</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>Tạo mới</translation>
    </message>
    <message>
        <source>“%1” names customers whom nobody knows.</source>
        <translation>“%1” có những khách hàng chưa có.</translation>
    </message>
    <message>
        <source>Take it as…</source>
        <translation>Hiểu là…</translation>
    </message>
    <message>
        <source>Take it as %1</source>
        <translation>Hiểu là %1</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Tạo mới</translation>
    </message>
    <message>
        <source>“%1” is not yet in the list of “%2”.</source>
        <extracomment>%1: a word in the file, %2: a field such as &quot;Stage&quot;</extracomment>
        <translation>“%1” chưa có trong danh mục “%2”.</translation>
    </message>
</context>
<context>
    <name>callhelm::ImportOptions</name>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>People whom nobody knows</source>
        <translation>Nhân viên chưa có tên trong hệ thống</translation>
    </message>
    <message>
        <source>Words that are in no list</source>
        <translation>Từ chưa có trong danh mục</translation>
    </message>
    <message>
        <source>Customers whom nobody knows</source>
        <translation>Khách hàng chưa có</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Như thường lệ</translation>
    </message>
    <message>
        <source>Made while nobody is entered under People, else their rows are rejected</source>
        <translation>Được tạo khi chưa nhập ai ở mục Nhân sự, nếu không thì dòng bị từ chối</translation>
    </message>
    <message>
        <source>such as  ?  N/A</source>
        <translation>ví dụ  ?  N/A</translation>
    </message>
    <message>
        <source>Texts that stand for nothing</source>
        <translation>Chữ có nghĩa là không có gì</translation>
    </message>
    <message>
        <source>A row is a record that is known where this agrees</source>
        <translation>Dòng là dữ liệu đã có khi trùng</translation>
    </message>
    <message>
        <source>Texts that stand for nothing, with blanks between</source>
        <translation>Chữ có nghĩa là không có gì, cách nhau bằng dấu cách</translation>
    </message>
    <message>
        <source>Make them</source>
        <translation>Tạo mới</translation>
    </message>
    <message>
        <source>Reject the row</source>
        <translation>Từ chối dòng</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>Để trống</translation>
    </message>
</context>
<context>
    <name>callhelm::ImportPreview</name>
    <message>
        <source>As it will be taken</source>
        <translation>Kết quả sẽ nhập</translation>
    </message>
    <message>
        <source>Checking… %1</source>
        <translation>Đang kiểm tra… %1</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Đang kiểm tra…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln mới</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known and updated</source>
        <translation>
            <numerusform>%Ln đã có, cập nhật</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <translation>
            <numerusform>%Ln không đổi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1: &quot;1,236 rows&quot;, %2: &quot;1,109 new, 127 known and updated&quot;</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
</context>
<context>
    <name>callhelm::ImportSession</name>
    <message>
        <source>Reading was stopped.</source>
        <translation>Đã dừng đọc.</translation>
    </message>
</context>
<context>
    <name>callhelm::ImportTakePage</name>
    <message>
        <source>Show them</source>
        <translation>Xem dữ liệu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Takes the whole import back, as long as nothing was built on it</source>
        <translation>Rút lại cả lần nhập, khi chưa có gì dựa trên đó</translation>
    </message>
    <message>
        <source>Taking the file</source>
        <translation>Đang nhập tệp</translation>
    </message>
    <message>
        <source>All was read and is being stored; it cannot be cancelled any more.</source>
        <translation>Đã đọc hết và đang lưu; không thể hủy nữa.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Đang hủy…</translation>
    </message>
    <message>
        <source>Rows that were not taken</source>
        <translation>Các dòng không được nhập</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Taking %1</source>
        <translation>Đang nhập %1</translation>
    </message>
    <message>
        <source>Nothing changes until all of it is read.</source>
        <translation>Chưa có gì thay đổi cho đến khi đọc hết tệp.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>Nothing could be taken</source>
        <translation>Không nhập được gì</translation>
    </message>
    <message>
        <source>Nothing was taken: the store is as it was.</source>
        <translation>Chưa nhập gì: kho dữ liệu vẫn như cũ.</translation>
    </message>
    <message>
        <source>The store is as it was.</source>
        <translation>Kho dữ liệu vẫn như cũ.</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>Đã hoàn tác</translation>
    </message>
    <message>
        <source>The whole import was taken back: the store is as it was.</source>
        <translation>Đã rút lại cả lần nhập: kho dữ liệu như trước.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) taken</source>
        <translation>
            <numerusform>Đã nhập %Ln dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new: all of it was known before</source>
        <translation>Không có gì mới: tất cả đã có từ trước</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln mới</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known and updated</source>
        <translation>
            <numerusform>%Ln đã có, cập nhật</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <translation>
            <numerusform>%Ln không đổi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not taken</source>
        <translation>
            <numerusform>%Ln không nhập</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) were made beside the customers.</source>
        <translation>
            <numerusform>Ngoài khách hàng, đã tạo %Ln cơ hội bán hàng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) were made.</source>
        <translation>
            <numerusform>Đã tạo %Ln khách hàng.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::ImportValuesDialog</name>
    <message>
        <source>Values of “%1”</source>
        <translation>Giá trị của “%1”</translation>
    </message>
    <message>
        <source>What stands in the file, and what is meant by it.</source>
        <translation>Giá trị trong tệp và ý nghĩa của nó.</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>Trong tệp</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>Nghĩa là</translation>
    </message>
    <message>
        <source>There are more different values than can be listed; the first ones are shown.</source>
        <translation>Có nhiều giá trị hơn mức liệt kê được; đây là các giá trị đầu.</translation>
    </message>
    <message>
        <source>Use these</source>
        <translation>Dùng các nghĩa này</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>as they stand</source>
        <translation>giữ nguyên</translation>
    </message>
    <message>
        <source>not known: reject the row</source>
        <translation>chưa có: từ chối dòng</translation>
    </message>
    <message>
        <source>new: %1</source>
        <translation>mới: %1</translation>
    </message>
    <message>
        <source>not known: leave it empty</source>
        <translation>chưa có: để trống</translation>
    </message>
    <message>
        <source>all others</source>
        <translation>các giá trị khác</translation>
    </message>
    <message>
        <source>%1 means</source>
        <translation>%1 nghĩa là</translation>
    </message>
    <message>
        <source>leave it empty</source>
        <translation>để trống</translation>
    </message>
</context>
<context>
    <name>callhelm::ImportsDialog</name>
    <message>
        <source>Nothing was imported yet.</source>
        <translation>Chưa nhập gì.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Xem dữ liệu</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Các lần nhập</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Người nhập</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Đã sửa</translation>
    </message>
    <message>
        <source>Takes the whole import back, as long as nothing was built on it</source>
        <translation>Rút lại cả lần nhập, khi chưa có gì dựa trên đó</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>đã hoàn tác</translation>
    </message>
    <message>
        <source>can be undone</source>
        <translation>có thể hoàn tác</translation>
    </message>
    <message>
        <source>stays: something else was done with %1 since</source>
        <translation>giữ nguyên: từ đó đã có thao tác khác với %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Đã hoàn tác: %1</translation>
    </message>
</context>
<context>
    <name>callhelm::KpiBoards</name>
    <message>
        <source>There are no goals to copy.</source>
        <translation>Không có mục tiêu để chép.</translation>
    </message>
</context>
<context>
    <name>callhelm::KpiEmpty</name>
    <message>
        <source>The figures could not be read.</source>
        <translation>Không đọc được số liệu.</translation>
    </message>
    <message>
        <source>A target is a goal for a day, a week or a month, for a team or a person.</source>
        <translation>Mục tiêu được đặt cho ngày, tuần hoặc tháng, cho nhóm hoặc cho từng người.</translation>
    </message>
    <message>
        <source>Once set, this page shows how far each is and what a day still needs.</source>
        <translation>Khi đã đặt, trang này cho biết mỗi mục tiêu đã đi đến đâu và mỗi ngày còn cần bao nhiêu.</translation>
    </message>
    <message>
        <source>Supervisors set them.</source>
        <translation>Người quản lý đặt mục tiêu.</translation>
    </message>
    <message>
        <source>No targets for %1 in %2 yet</source>
        <translation>Chưa có mục tiêu cho %1 trong %2</translation>
    </message>
    <message>
        <source>Set targets…</source>
        <translation>Thiết lập KPI…</translation>
    </message>
    <message>
        <source>Copy from %1</source>
        <translation>Chép từ %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln goal(s) for %2</source>
        <translation>
            <numerusform>%1 có %Ln mục tiêu cho %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, and goals for its %Ln people</source>
        <translation>
            <numerusform>, và mục tiêu cho %Ln người</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::KpiHeader</name>
    <message>
        <source>Whose goals: %1</source>
        <translation>Đối tượng áp dụng: %1</translation>
    </message>
    <message>
        <source>Whose goals</source>
        <translation>Đối tượng áp dụng</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Tuần</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>D, W, M</source>
        <translation>D, W, M</translation>
    </message>
    <message>
        <source>The period before (Ctrl+Left)</source>
        <translation>Kỳ trước (Ctrl+Trái)</translation>
    </message>
    <message>
        <source>The next period (Ctrl+Right)</source>
        <translation>Kỳ sau (Ctrl+Phải)</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>Kỳ trước</translation>
    </message>
    <message>
        <source>The next period</source>
        <translation>Kỳ sau</translation>
    </message>
    <message>
        <source>Back to the present</source>
        <translation>Về hiện tại</translation>
    </message>
    <message>
        <source>Edit targets…</source>
        <translation>Thiết lập KPI…</translation>
    </message>
    <message>
        <source>Goals of teams and agents (Ctrl+T)</source>
        <translation>Mục tiêu của nhóm và nhân viên (Ctrl+T)</translation>
    </message>
</context>
<context>
    <name>callhelm::KpiPage</name>
    <message numerus="yes">
        <source>Goals of %1, %Ln people</source>
        <translation>
            <numerusform>Mục tiêu của %1, %Ln người</numerusform>
        </translation>
    </message>
    <message>
        <source>Goals of %1</source>
        <translation>Mục tiêu của %1</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Đã lưu vào %1</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>KPI</source>
        <translation>KPI</translation>
    </message>
</context>
<context>
    <name>callhelm::KpiRowModel</name>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>When it was done. It counts on this day.</source>
        <translation>Khi thực hiện. Được tính vào ngày này.</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>For whom it counts.</source>
        <translation>Tính cho ai.</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Whom it concerns.</source>
        <translation>Liên quan đến ai.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Bản ghi</translation>
    </message>
    <message>
        <source>The deal, task or other record of the act.</source>
        <translation>Cơ hội, việc cần làm hoặc bản ghi khác của thao tác.</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Được tính</translation>
    </message>
    <message>
        <source>What it adds to the figure.</source>
        <translation>Phần cộng vào số liệu.</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Trên</translation>
    </message>
    <message>
        <source>Of how much it is a part.</source>
        <translation>Là một phần của bao nhiêu.</translation>
    </message>
    <message>
        <source>Typed in by</source>
        <translation>Người nhập</translation>
    </message>
    <message>
        <source>Who typed it in.</source>
        <translation>Ai đã nhập giá trị này.</translation>
    </message>
</context>
<context>
    <name>callhelm::KpiRowQuery</name>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln dòng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln distinct</source>
        <translation>
            <numerusform>%Ln không trùng</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::KpiTiles</name>
    <message>
        <source>Reached in %1</source>
        <translation>Đạt trong %1</translation>
    </message>
    <message>
        <source>On pace for %1</source>
        <translation>Đúng tiến độ %1</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln goal(s)</source>
        <translation>
            <numerusform>trên %Ln mục tiêu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln close</source>
        <translation>
            <numerusform>%Ln sát</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln missed</source>
        <translation>
            <numerusform>%Ln không đạt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln behind</source>
        <translation>
            <numerusform>%Ln chậm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not known yet</source>
        <translation>
            <numerusform>%Ln chưa biết</numerusform>
        </translation>
    </message>
    <message>
        <source>Goals that will be reached at this rate, are reached already, or are kept. Close: at least 95 % at this rate.</source>
        <translation>Mục tiêu sẽ đạt với đà này, đã đạt, hoặc đang được giữ. Sát: ít nhất 95 % với đà này.</translation>
    </message>
    <message>
        <source>Furthest behind</source>
        <translation>Chậm nhất</translation>
    </message>
    <message>
        <source>The goal with the least at this rate, among those not reached.</source>
        <translation>Mục tiêu có tỷ lệ thấp nhất với đà này, trong số chưa đạt.</translation>
    </message>
    <message>
        <source>no goal is behind</source>
        <translation>không mục tiêu nào chậm</translation>
    </message>
    <message>
        <source>%1, of the goal</source>
        <translation>%1, so với mục tiêu</translation>
    </message>
    <message>
        <source>%1, at this rate</source>
        <translation>%1, với đà này</translation>
    </message>
    <message>
        <source>needs %1 an hour, %2 so far</source>
        <translation>cần %1 mỗi giờ, đến nay %2</translation>
    </message>
    <message>
        <source>needs %1 a day, %2 so far</source>
        <translation>cần %1 mỗi ngày, đến nay %2</translation>
    </message>
    <message>
        <source>needs %1 an hour</source>
        <translation>cần %1 mỗi giờ</translation>
    </message>
    <message>
        <source>needs %1 a day</source>
        <translation>cần %1 mỗi ngày</translation>
    </message>
    <message>
        <source>Day gone</source>
        <translation>Ngày đã qua</translation>
    </message>
    <message>
        <source>Week gone</source>
        <translation>Tuần đã qua</translation>
    </message>
    <message>
        <source>Month gone</source>
        <translation>Tháng đã qua</translation>
    </message>
    <message>
        <source>%1 of %2 working hours</source>
        <translation>%1 trên %2 giờ làm việc</translation>
    </message>
    <message>
        <source>outside working time</source>
        <translation>ngoài giờ làm việc</translation>
    </message>
    <message>
        <source>%1 of %2 working days</source>
        <translation>%1 trên %2 ngày làm việc</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left, today counted</source>
        <translation>
            <numerusform>còn %Ln, tính cả hôm nay</numerusform>
        </translation>
    </message>
    <message>
        <source>Working time that is over: days that have ended, by their hours. Today counts when it is over.</source>
        <translation>Thời gian làm việc đã qua: các ngày đã kết thúc, theo số giờ. Hôm nay được tính khi kết thúc.</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hôm qua</translation>
    </message>
    <message>
        <source>Day goals that were reached yesterday.</source>
        <translation>Mục tiêu ngày đã đạt hôm qua.</translation>
    </message>
    <message>
        <source>no goals for days</source>
        <translation>không có mục tiêu ngày</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln day goal(s)</source>
        <translation>
            <numerusform>trên %Ln mục tiêu ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>missed: %1</source>
        <translation>không đạt: %1</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Tuần này</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Tháng này</translation>
    </message>
    <message>
        <source>Goals of this week that are on pace, reached or kept.</source>
        <translation>Mục tiêu tuần này đúng tiến độ, đã đạt hoặc được giữ.</translation>
    </message>
    <message>
        <source>Goals of this month that are on pace, reached or kept.</source>
        <translation>Mục tiêu tháng này đúng tiến độ, đã đạt hoặc được giữ.</translation>
    </message>
    <message>
        <source>no goals for weeks</source>
        <translation>không có mục tiêu tuần</translation>
    </message>
    <message>
        <source>no goals for months</source>
        <translation>không có mục tiêu tháng</translation>
    </message>
    <message>
        <source>of %L1 on pace</source>
        <translation>trên %L1 đúng tiến độ</translation>
    </message>
    <message>
        <source>behind: %1</source>
        <translation>chậm: %1</translation>
    </message>
    <message>
        <source>close: %1</source>
        <translation>sát: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left, today is off</source>
        <translation>
            <numerusform>còn %Ln, hôm nay nghỉ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::LeadActs</name>
    <message>
        <source>Leads that wait already</source>
        <translation>Cơ hội đang chờ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) of %1 wait already: hand them out too?</source>
        <translation>
            <numerusform>Đã có %Ln cơ hội của %1 đang chờ: chia luôn chứ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand them out too</source>
        <translation>Chia luôn</translation>
    </message>
    <message>
        <source>Those that wait</source>
        <translation>Những cơ hội đang chờ</translation>
    </message>
    <message>
        <source>Let them wait</source>
        <translation>Để chờ tiếp</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Bật</translation>
    </message>
    <message>
        <source>Delete rule</source>
        <translation>Xóa quy tắc</translation>
    </message>
    <message>
        <source>Delete %1? Leads already handed out stay where they are; its ledger and receipts are kept.</source>
        <translation>Xóa %1? Cơ hội đã chia giữ nguyên; sổ chia và biên nhận vẫn được giữ.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) handed out</source>
        <translation>
            <numerusform>Đã chia %Ln cơ hội</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recalled</source>
        <translation>
            <numerusform>%Ln thu hồi</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to hand out</source>
        <translation>Không có gì để chia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln still wait</source>
        <translation>
            <numerusform>%Ln còn chờ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::LeadAgentModel</name>
    <message>
        <source>%1: %2 new, %3 recalled</source>
        <translation>%1: %2 mới, %3 thu hồi</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Recalled</source>
        <translation>Thu hồi</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tổng</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadCandidateModel</name>
    <message>
        <source>on leave</source>
        <translation>nghỉ phép</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>State now</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>On the telephone systems.</source>
        <translation>Trên tổng đài.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Tỷ trọng</translation>
    </message>
    <message>
        <source>A whole number from 0 to 9,999; 0 gets none.</source>
        <translation>Số nguyên từ 0 đến 9.999; 0 là không nhận.</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Phần</translation>
    </message>
    <message>
        <source>Their weight of the sum of weights.</source>
        <translation>Tỷ trọng của họ trên tổng tỷ trọng.</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadChange</name>
    <message>
        <source>There is no such rule any more.</source>
        <translation>Quy tắc này không còn nữa.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Không có gì để hoàn lại.</translation>
    </message>
    <message>
        <source>Something was done with %1 since: it stays as it is.</source>
        <translation>Sau đó đã có thao tác với %1: giữ nguyên như hiện tại.</translation>
    </message>
    <message>
        <source>Leads given by hand</source>
        <translation>Cơ hội chia tay</translation>
    </message>
    <message>
        <source>Say why: the reason stands in the ledger.</source>
        <translation>Hãy ghi lý do: lý do được lưu trong sổ chia.</translation>
    </message>
    <message>
        <source>This customer is in no pool any more, or not yours to give.</source>
        <translation>Khách hàng này không còn trong kho dữ liệu nào, hoặc bạn không được chia.</translation>
    </message>
    <message>
        <source>Who gets a lead must work here.</source>
        <translation>Người nhận cơ hội phải đang làm việc ở đây.</translation>
    </message>
    <message>
        <source>Zero changes nothing.</source>
        <translation>Số 0 không thay đổi gì.</translation>
    </message>
    <message>
        <source>The agent is not one of this rule&apos;s.</source>
        <translation>Nhân viên không thuộc quy tắc này.</translation>
    </message>
    <message>
        <source>Correction of a ledger</source>
        <translation>Chỉnh sổ chia</translation>
    </message>
    <message>
        <source>Postponed recalls</source>
        <translation>Thu hồi đã hoãn</translation>
    </message>
    <message>
        <source>Hand-out taken back</source>
        <translation>Đã hoàn lại lần chia</translation>
    </message>
    <message>
        <source>The agent is not known.</source>
        <translation>Không có nhân viên này.</translation>
    </message>
    <message>
        <source>Mark of presence</source>
        <translation>Đánh dấu có mặt</translation>
    </message>
    <message>
        <source>Handing out by itself</source>
        <translation>Tự động chia</translation>
    </message>
    <message>
        <source>Lead rules</source>
        <translation>Quy tắc chia cơ hội</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadConditions</name>
    <message>
        <source>from</source>
        <translation>từ</translation>
    </message>
    <message>
        <source>below</source>
        <translation>dưới</translation>
    </message>
    <message>
        <source>one of these, with commas between</source>
        <translation>một trong số này, cách bằng dấu phẩy</translation>
    </message>
    <message>
        <source>Without this condition</source>
        <translation>Bỏ điều kiện này</translation>
    </message>
    <message>
        <source>Without the condition %1</source>
        <translation>Bỏ điều kiện %1</translation>
    </message>
    <message>
        <source>Add condition</source>
        <translation>Thêm điều kiện</translation>
    </message>
    <message>
        <source>Only customers by …</source>
        <translation>Chỉ khách hàng theo …</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadCorrectDialog</name>
    <message>
        <source>Correct the ledger</source>
        <translation>Sửa sổ chia</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Sửa</translation>
    </message>
    <message>
        <source>Adds to what an agent is owed by “%1”: with 1 they get one lead more before the others, with −1 one less. It stands in the ledger, with who and why.</source>
        <translation>Cộng vào phần quy tắc “%1” còn thiếu nhân viên: 1 là nhận thêm một cơ hội trước người khác, −1 là bớt một. Ghi trong sổ chia, cùng ai và vì sao.</translation>
    </message>
    <message>
        <source>such as 1 or −0.5</source>
        <translation>ví dụ 1 hoặc −0,5</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Leads more (+) or less (−)</source>
        <translation>Thêm (+) hay bớt (−) cơ hội</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Stands at %1 now, at %2 then.</source>
        <translation>Hiện là %1, sau đó là %2.</translation>
    </message>
    <message>
        <source>Stands at %1 now.</source>
        <translation>Hiện là %1.</translation>
    </message>
    <message>
        <source>Nobody is in this ledger yet.</source>
        <translation>Chưa có ai trong sổ chia này.</translation>
    </message>
    <message>
        <source>A number of leads other than 0, with hundredths at most</source>
        <translation>Một số cơ hội khác 0, tối đa hai chữ số thập phân</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Hãy ghi lý do.</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadEntriesPage</name>
    <message>
        <source>All agents</source>
        <translation>Mọi nhân viên</translation>
    </message>
    <message>
        <source>Ledger · %1</source>
        <translation>Sổ chia · %1</translation>
    </message>
    <message>
        <source>The entries could not be read.</source>
        <translation>Không đọc được các mục.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(s)</source>
        <translation>
            <numerusform>%Ln mục</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trong %2</translation>
    </message>
    <message>
        <source>stands at %1</source>
        <translation>hiện là %1</translation>
    </message>
    <message>
        <source>Nothing stands in this ledger yet.</source>
        <translation>Sổ chia này chưa có gì.</translation>
    </message>
    <message>
        <source>No entry fits.</source>
        <translation>Không mục nào phù hợp.</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Các mục</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadEntryModel</name>
    <message>
        <source>the rule</source>
        <translation>quy tắc</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Mục</translation>
    </message>
    <message>
        <source>A hand-out, a recall, joining, leaving, a weight, a correction.</source>
        <translation>Lượt chia, thu hồi, vào, ra, tỷ trọng, sửa.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>What it adds to what the agent is owed (+) or had over (−), in leads.</source>
        <translation>Cộng vào phần còn thiếu (+) hay đã dư (−) của nhân viên, theo cơ hội.</translation>
    </message>
    <message>
        <source>After it</source>
        <translation>Sau đó</translation>
    </message>
    <message>
        <source>Owed (+) or had over (−) after the entry.</source>
        <translation>Còn thiếu (+) hay đã dư (−) sau mục này.</translation>
    </message>
    <message>
        <source>Whose act</source>
        <translation>Người thực hiện</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadFiguresModel</name>
    <message>
        <source>Handed out from</source>
        <translation>Chia từ</translation>
    </message>
    <message>
        <source>The first day of the days, weeks or months in which leads were handed out.</source>
        <translation>Ngày đầu của ngày, tuần hoặc tháng chia cơ hội.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Where the customers came from.</source>
        <translation>Khách hàng đến từ đâu.</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Who got the leads.</source>
        <translation>Ai nhận cơ hội.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>By which rule leads were handed out; none: by a person alone.</source>
        <translation>Cơ hội được chia theo quy tắc nào; không có: do người chia tay.</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadGiveDialog</name>
    <message>
        <source>Hand out by hand</source>
        <translation>Chia tay</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Chia</translation>
    </message>
    <message>
        <source>%1 goes to an agent, whatever the rules say. It counts in the ledger of the first rule that is for it.</source>
        <translation>%1 được giao cho một nhân viên, bất kể quy tắc. Được tính vào sổ chia của quy tắc đầu tiên phù hợp.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) go to an agent, whatever the rules say. They count in the ledger of the first rule that is for them.</source>
        <translation>
            <numerusform>%Ln cơ hội được giao cho một nhân viên, bất kể quy tắc. Được tính vào sổ chia của quy tắc đầu tiên phù hợp.</numerusform>
        </translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>chọn…</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>nghỉ phép</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>kept with the receipt</source>
        <translation>lưu cùng biên nhận</translation>
    </message>
    <message>
        <source>Choose an agent.</source>
        <translation>Hãy chọn nhân viên.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Hãy ghi lý do.</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadLedgerModel</name>
    <message>
        <source>Since %1</source>
        <translation>Từ %1</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Tổng</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Tỷ trọng</translation>
    </message>
    <message>
        <source>Their share of each lead, of the sum of weights.</source>
        <translation>Phần của họ trong mỗi cơ hội, trên tổng tỷ trọng.</translation>
    </message>
    <message>
        <source>Had</source>
        <translation>Đã nhận</translation>
    </message>
    <message>
        <source>Leads they were given.</source>
        <translation>Số cơ hội đã được giao.</translation>
    </message>
    <message>
        <source>Share due</source>
        <translation>Phần được</translation>
    </message>
    <message>
        <source>Leads they were entitled to: of each one their weight over the weights of all eligible.</source>
        <translation>Số cơ hội đáng được nhận: mỗi cơ hội theo tỷ trọng của họ trên tổng tỷ trọng người đủ điều kiện.</translation>
    </message>
    <message>
        <source>Owed or had over</source>
        <translation>Còn thiếu hay đã dư</translation>
    </message>
    <message>
        <source>Share due less had, and what was corrected: owed (+) or had over (−).</source>
        <translation>Phần được trừ đã nhận, và phần sửa: còn thiếu (+) hay đã dư (−).</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadOutcomeModel</name>
    <message>
        <source>Handed out</source>
        <translation>Chia lúc</translation>
    </message>
    <message>
        <source>When the lead was handed out; it counts then.</source>
        <translation>Khi cơ hội được chia; được tính vào lúc đó.</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Cơ hội</translation>
    </message>
    <message>
        <source>The customer, as they are called now.</source>
        <translation>Khách hàng, theo tên hiện tại.</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Who got the lead.</source>
        <translation>Ai nhận cơ hội.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>By which it was handed out, as it was called then.</source>
        <translation>Quy tắc đã chia, theo tên lúc đó.</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Đến lúc</translation>
    </message>
    <message>
        <source>When it came to pool and stage without an owner.</source>
        <translation>Khi đến kho dữ liệu và bước mà chưa có người phụ trách.</translation>
    </message>
    <message>
        <source>First care</source>
        <translation>Chăm sóc lần đầu</translation>
    </message>
    <message>
        <source>What the agent first did for the customer while they held the lead; none: never contacted.</source>
        <translation>Việc đầu tiên nhân viên làm cho khách hàng khi đang phụ trách; không có: chưa từng chăm sóc.</translation>
    </message>
    <message>
        <source>From arrival</source>
        <translation>Từ lúc đến</translation>
    </message>
    <message>
        <source>Working time from arrival to first care; recalls have none.</source>
        <translation>Thời gian làm việc từ lúc đến tới lần chăm sóc đầu; cơ hội thu hồi không có.</translation>
    </message>
    <message>
        <source>From hand-out</source>
        <translation>Từ lúc chia</translation>
    </message>
    <message>
        <source>Working time from hand-out to first care.</source>
        <translation>Thời gian làm việc từ lúc chia tới lần chăm sóc đầu.</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>Đúng hạn</translation>
    </message>
    <message>
        <source>Whether first care came within the target of the rule; none: there is no target, or it is not over yet.</source>
        <translation>Lần chăm sóc đầu có trong thời hạn của quy tắc không; không có: không đặt thời hạn hoặc chưa hết hạn.</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Thành công</translation>
    </message>
    <message>
        <source>Whether a deal was won while the agent held the lead.</source>
        <translation>Có đơn bán thành công khi nhân viên đang phụ trách không.</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadOutcomeQuery</name>
    <message>
        <source>Leads handed out</source>
        <translation>Cơ hội đã chia</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hand-out(s)</source>
        <translation>
            <numerusform>%Ln lần chia</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::LeadOutcomesPage</name>
    <message>
        <source>What came of leads could not be read.</source>
        <translation>Không đọc được kết quả chia cơ hội.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>No lead was handed out in these days.</source>
        <translation>Không có cơ hội nào được chia trong những ngày này.</translation>
    </message>
    <message>
        <source>What came of leads stands here: how soon somebody cared, and what was won.</source>
        <translation>Kết quả chia cơ hội sẽ hiện ở đây: bao lâu thì được chăm sóc và bao nhiêu thành công.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln hand-out(s)</source>
        <translation>
            <numerusform>%Ln lần chia</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln won</source>
        <translation>
            <numerusform>%Ln thành công</numerusform>
        </translation>
    </message>
    <message>
        <source>nine of ten within %1</source>
        <translation>chín trên mười trong %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>trên %1</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Chia tay</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What came of leads</source>
        <translation>Kết quả chia cơ hội</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Figures of each</source>
        <translation>Số liệu theo</translation>
    </message>
    <message>
        <source>Whole</source>
        <translation>Cả kỳ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Tuần</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>By time of the hand-out</source>
        <translation>Theo thời điểm chia</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadPostponeDialog</name>
    <message>
        <source>Postpone the recall</source>
        <translation>Hoãn thu hồi</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Hoãn</translation>
    </message>
    <message>
        <source>%1 stays with %2 until then, cared for or not.</source>
        <translation>%1 ở lại với %2 đến lúc đó, dù có chăm sóc hay không.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) stay with their holders until then, cared for or not.</source>
        <translation>
            <numerusform>%Ln cơ hội ở lại với người giữ đến lúc đó, dù có chăm sóc hay không.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Không trước</translation>
    </message>
    <message>
        <source>That is over already: choose a time ahead.</source>
        <translation>Thời điểm đó đã qua: hãy chọn lúc sau này.</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadPreviewModel</name>
    <message numerus="yes">
        <source>%Ln lead(s)</source>
        <translation>
            <numerusform>%Ln cơ hội</numerusform>
        </translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>không ai</translation>
    </message>
    <message>
        <source>Owed (+) or had over (−) after each hand-out.</source>
        <translation>Còn thiếu (+) hay đã dư (−) sau mỗi lượt chia.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Giao cho</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadReceiptDialog</name>
    <message>
        <source>Replay…</source>
        <translation>Chạy lại…</translation>
    </message>
    <message>
        <source>Receipt %1 · %2</source>
        <translation>Biên nhận %1 · %2</translation>
    </message>
    <message>
        <source>Who stood at what</source>
        <translation>Ai đang ở mức nào</translation>
    </message>
    <message>
        <source>Open customer</source>
        <translation>Mở khách hàng</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>The last leads of this rule under other agents or weights; nothing is changed</source>
        <translation>Các cơ hội gần đây của quy tắc này với nhân viên hoặc tỷ trọng khác; không thay đổi gì</translation>
    </message>
    <message>
        <source>Its rule is not there any more.</source>
        <translation>Quy tắc của nó không còn nữa.</translation>
    </message>
    <message>
        <source>%1 went to %2, whose turn it was, on %3.</source>
        <translation>%1 được chia cho %2, theo lượt, lúc %3.</translation>
    </message>
    <message>
        <source>%1 went to %2, who knew the customer, on %3.</source>
        <translation>%1 được chia cho %2, người đã biết khách, lúc %3.</translation>
    </message>
    <message>
        <source>%1 was given to %2 by %3 on %4.</source>
        <translation>%1 được giao cho %2 bởi %3 lúc %4.</translation>
    </message>
    <message>
        <source>%1 was taken from %2 and went to %3 on %4.</source>
        <translation>%1 được thu hồi từ %2 và chia cho %3 lúc %4.</translation>
    </message>
    <message>
        <source>By the rule “%1”.</source>
        <translation>Theo quy tắc “%1”.</translation>
    </message>
    <message>
        <source>It had waited for %1.</source>
        <translation>Đã chờ %1.</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>Lý do: %1.</translation>
    </message>
    <message>
        <source>It was taken back later.</source>
        <translation>Sau đó đã lấy lại.</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadReceiptModel</name>
    <message>
        <source>skipped: %1</source>
        <translation>bỏ qua: %1</translation>
    </message>
    <message>
        <source>got it: their turn</source>
        <translation>nhận: đến lượt</translation>
    </message>
    <message>
        <source>got it: knew the customer</source>
        <translation>nhận: đã biết khách</translation>
    </message>
    <message>
        <source>got it: by hand</source>
        <translation>nhận: chia tay</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Tỷ trọng</translation>
    </message>
    <message>
        <source>At that moment.</source>
        <translation>Vào lúc đó.</translation>
    </message>
    <message>
        <source>Had</source>
        <translation>Đã nhận</translation>
    </message>
    <message>
        <source>Leads they had been given before.</source>
        <translation>Số cơ hội đã nhận trước đó.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>Owed (+) or had over (−) before this lead.</source>
        <translation>Còn thiếu (+) hay đã dư (−) trước cơ hội này.</translation>
    </message>
    <message>
        <source>This lead</source>
        <translation>Cơ hội này</translation>
    </message>
    <message>
        <source>What this lead added to what they are entitled to; nothing for who was skipped.</source>
        <translation>Cơ hội này thêm bao nhiêu vào phần được; người bị bỏ qua không có.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>Owed (+) or had over (−) after the hand-out.</source>
        <translation>Còn thiếu (+) hay đã dư (−) sau lượt chia.</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Kết quả</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadReplayModel</name>
    <message>
        <source>nobody</source>
        <translation>không ai</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>When it was handed out.</source>
        <translation>Lúc được chia.</translation>
    </message>
    <message>
        <source>Lead, no.</source>
        <translation>Cơ hội, số</translation>
    </message>
    <message>
        <source>Went to</source>
        <translation>Đã chia cho</translation>
    </message>
    <message>
        <source>Would have gone to</source>
        <translation>Lẽ ra chia cho</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadReplaySumModel</name>
    <message>
        <source>Agent</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Weight then</source>
        <translation>Tỷ trọng lúc đó</translation>
    </message>
    <message>
        <source>Went</source>
        <translation>Đã chia</translation>
    </message>
    <message>
        <source>Leads as they were handed out.</source>
        <translation>Cơ hội như đã chia.</translation>
    </message>
    <message>
        <source>Weight tried</source>
        <translation>Tỷ trọng thử</translation>
    </message>
    <message>
        <source>Would have gone</source>
        <translation>Lẽ ra chia</translation>
    </message>
    <message>
        <source>The same leads by the rule as it stands here.</source>
        <translation>Cùng các cơ hội theo quy tắc ở đây.</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Chênh lệch</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadRuleAgents</name>
    <message>
        <source>Weight of %1</source>
        <translation>Tỷ trọng của %1</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Find an agent</source>
        <translation>Tìm nhân viên</translation>
    </message>
    <message>
        <source>Space ticks an agent; a number becomes their weight.</source>
        <translation>Phím cách chọn nhân viên; gõ số là tỷ trọng.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Tổng</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trong %2</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadRuleDialog</name>
    <message numerus="yes">
        <source>Try on the last %Ln leads…</source>
        <translation>
            <numerusform>Thử trên %Ln cơ hội gần nhất…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Lưu quy tắc</translation>
    </message>
    <message>
        <source>Create rule</source>
        <translation>Tạo quy tắc</translation>
    </message>
    <message>
        <source>Change rule · %1</source>
        <translation>Sửa quy tắc · %1</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Thêm mới</translation>
    </message>
    <message>
        <source>Hands the leads that come into a pool at a stage to agents, each by weight. Leads already handed out stay where they are.</source>
        <translation>Chia cơ hội đến một kho dữ liệu ở một bước cho nhân viên, mỗi người theo tỷ trọng. Cơ hội đã chia giữ nguyên.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Which rule would have taken them, and how they would have gone; nothing is changed</source>
        <translation>Quy tắc nào lẽ ra nhận, và chia cho ai; không thay đổi gì</translation>
    </message>
    <message>
        <source>Owner and admins set rules.</source>
        <translation>Chủ sở hữu và quản trị viên đặt quy tắc.</translation>
    </message>
    <message>
        <source>Not saved. Once more to leave without saving.</source>
        <translation>Chưa lưu. Bấm lần nữa để thoát mà không lưu.</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadRuleFields</name>
    <message>
        <source>Rotation: in turn. Weighted: each by their weight. Recall: takes leads without care back, and hands them to another of its agents.</source>
        <translation>Xoay vòng: lần lượt. Tỷ trọng: mỗi người theo tỷ trọng. Thu hồi: lấy lại cơ hội không được chăm sóc và chia cho nhân viên khác của quy tắc.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kiểu</translation>
    </message>
    <message>
        <source>Such as 5 min, 2 h or 1 h 30 min; 0 for at once</source>
        <translation>Ví dụ 5 phút, 2 giờ hoặc 1 giờ 30 phút; 0 là ngay</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Kho dữ liệu</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>chọn…</translation>
    </message>
    <message>
        <source>After … without care</source>
        <translation>Sau … không chăm sóc</translation>
    </message>
    <message>
        <source>Delay, from arrival in pool and stage</source>
        <translation>Thời gian chia, từ khi vào kho và bước</translation>
    </message>
    <message>
        <source>A length of time, such as 5 min or 2 h</source>
        <translation>Một khoảng thời gian, ví dụ 5 phút hoặc 2 giờ</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadRuleModel</name>
    <message>
        <source>on</source>
        <translation>bật</translation>
    </message>
    <message>
        <source>off</source>
        <translation>tắt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them stuck: past their delay, and nobody can take them.</source>
        <translation>
            <numerusform>%Ln bị kẹt: quá thời gian chia mà không ai nhận được.</numerusform>
        </translation>
    </message>
    <message>
        <source>On since %1. Space switches it off.</source>
        <translation>Bật từ %1. Phím cách để tắt.</translation>
    </message>
    <message>
        <source>Off since %1. Space switches it on.</source>
        <translation>Tắt từ %1. Phím cách để bật.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Rules are tried from the top; the first that fits takes the lead.</source>
        <translation>Các quy tắc được thử từ trên xuống; quy tắc phù hợp đầu tiên nhận cơ hội.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kiểu</translation>
    </message>
    <message>
        <source>Rotation: in turn. Weighted: each by their weight. Recall: takes leads without care back.</source>
        <translation>Xoay vòng: lần lượt. Tỷ trọng: mỗi người theo tỷ trọng. Thu hồi: lấy lại cơ hội không được chăm sóc.</translation>
    </message>
    <message>
        <source>Pool · stage</source>
        <translation>Kho dữ liệu · bước</translation>
    </message>
    <message>
        <source>Whose customers without owner it hands out.</source>
        <translation>Chia khách hàng chưa có người phụ trách ở đó.</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>From a lead&apos;s arrival to its hand-out; of a recall, how long it may be without care.</source>
        <translation>Từ lúc cơ hội đến tới lúc chia; với thu hồi, được bao lâu không chăm sóc.</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Who gets its leads.</source>
        <translation>Ai nhận cơ hội.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Leads it handed out today.</source>
        <translation>Số cơ hội đã chia hôm nay.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>Leads that wait for it; with a sign where some are stuck.</source>
        <translation>Cơ hội đang chờ quy tắc này; có dấu nếu bị kẹt.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Whether it hands out.</source>
        <translation>Có đang chia không.</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadRuleMore</name>
    <message>
        <source>Conditions, stage after, task, care target</source>
        <translation>Điều kiện, bước sau, việc cần làm, hạn chăm sóc</translation>
    </message>
    <message>
        <source>Make a task for whoever gets it</source>
        <translation>Tạo việc cần làm cho người nhận</translation>
    </message>
    <message>
        <source>Open tasks of the one before go along</source>
        <translation>Việc đang mở của người trước đi theo</translation>
    </message>
    <message>
        <source>such as 2 h</source>
        <translation>ví dụ 2 giờ</translation>
    </message>
    <message>
        <source>From the hand-out, in working time</source>
        <translation>Từ lúc chia, theo giờ làm việc</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>không có loại</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Due after</source>
        <translation>Đến hạn sau</translation>
    </message>
    <message>
        <source>any amount</source>
        <translation>mọi số tiền</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không</translation>
    </message>
    <message>
        <source>From the hand-out to the holder&apos;s first care, in working time; past it an alert may be raised</source>
        <translation>Từ lúc chia đến lần chăm sóc đầu tiên của người giữ, theo giờ làm việc; quá hạn có thể cảnh báo</translation>
    </message>
    <message>
        <source>Only customers for whom all of this holds</source>
        <translation>Chỉ khách hàng đáp ứng mọi điều sau</translation>
    </message>
    <message>
        <source>With an open deal of at least, %1</source>
        <translation>Có cơ hội bán hàng mở từ, %1</translation>
    </message>
    <message>
        <source>First care within</source>
        <translation>Chăm sóc lần đầu trong</translation>
    </message>
    <message>
        <source>Stage after the hand-out</source>
        <translation>Bước sau khi chia</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>giữ nguyên</translation>
    </message>
    <message>
        <source>A length of time, such as 30 min or 2 h</source>
        <translation>Một khoảng thời gian, ví dụ 30 phút hoặc 2 giờ</translation>
    </message>
    <message>
        <source>Not a number</source>
        <translation>Không phải là số</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadRuleOptions</name>
    <message>
        <source>Only who is online; who is away is owed nothing for it</source>
        <translation>Chỉ người online; người vắng không được tính bù</translation>
    </message>
    <message>
        <source>The agent who knew the customer first</source>
        <translation>Ưu tiên nhân viên đã biết khách hàng</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Tối đa</translation>
    </message>
    <message>
        <source>at most</source>
        <translation>tối đa</translation>
    </message>
    <message>
        <source>Rule is on</source>
        <translation>Quy tắc đang bật</translation>
    </message>
    <message>
        <source>Only in working hours, %1</source>
        <translation>Chỉ trong giờ làm việc, %1</translation>
    </message>
    <message>
        <source>Online: logged in to a queue, signed in, or marked present; and not paused, not on leave, within working time.</source>
        <translation>Online: đã vào hàng đợi, đã đăng nhập hoặc được đánh dấu có mặt; không tạm dừng, không nghỉ phép, trong giờ làm việc.</translation>
    </message>
    <message>
        <source>Who of the rule&apos;s agents cared for the customer last gets them back, while they may get leads; it counts in the ledger.</source>
        <translation>Nhân viên của quy tắc chăm sóc khách gần nhất nhận lại, khi còn được nhận; vẫn tính vào sổ chia.</translation>
    </message>
    <message>
        <source>Hands out, and counts the time, in working time only.</source>
        <translation>Chia, và tính thời gian, chỉ trong giờ làm việc.</translation>
    </message>
    <message>
        <source>At most so many leads a day each</source>
        <translation>Tối đa bấy nhiêu cơ hội mỗi ngày mỗi người</translation>
    </message>
    <message>
        <source>At most so many open leads each</source>
        <translation>Tối đa bấy nhiêu cơ hội mở mỗi người</translation>
    </message>
    <message>
        <source>At most so many recalls of a lead</source>
        <translation>Tối đa bấy nhiêu lần thu hồi một cơ hội</translation>
    </message>
    <message>
        <source>recalls of one lead</source>
        <translation>lần thu hồi một cơ hội</translation>
    </message>
    <message>
        <source>a day each</source>
        <translation>mỗi ngày mỗi người</translation>
    </message>
    <message>
        <source>open leads each</source>
        <translation>cơ hội mở mỗi người</translation>
    </message>
    <message>
        <source>none are set</source>
        <translation>chưa đặt</translation>
    </message>
    <message>
        <source>%1 of %2, tried from the top</source>
        <translation>%1 trong %2, thử từ trên xuống</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadRulePreview</name>
    <message numerus="yes">
        <source>The next %Ln leads would go</source>
        <translation>
            <numerusform>%Ln cơ hội tiếp theo sẽ chia</numerusform>
        </translation>
    </message>
    <message>
        <source>With all agents, or as things stand now</source>
        <translation>Với mọi nhân viên, hoặc theo tình hình hiện tại</translation>
    </message>
    <message>
        <source>Owed (+) or had over (−) after each, from the ledger as it is.</source>
        <translation>Còn thiếu (+) hay đã dư (−) sau mỗi lượt, từ sổ chia hiện tại.</translation>
    </message>
    <message>
        <source>The next leads</source>
        <translation>Các cơ hội tiếp theo</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln</source>
        <translation>
            <numerusform>Cả %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>As now</source>
        <translation>Hiện tại</translation>
    </message>
    <message>
        <source>Choose agents to see whom leads would go to.</source>
        <translation>Chọn nhân viên để xem cơ hội sẽ chia cho ai.</translation>
    </message>
    <message>
        <source>All go to one agent.</source>
        <translation>Tất cả cho một nhân viên.</translation>
    </message>
    <message>
        <source>Never further than %1 from the share (bound %2).</source>
        <translation>Không bao giờ lệch quá %1 so với phần được (giới hạn %2).</translation>
    </message>
    <message>
        <source>At most %1 from the share; the bound of %2 is promised where everything goes by turn.</source>
        <translation>Lệch tối đa %1 so với phần được; giới hạn %2 chỉ được bảo đảm khi mọi thứ theo lượt.</translation>
    </message>
    <message>
        <source>As things stand now, nobody may get a lead: they would wait.</source>
        <translation>Lúc này không ai nhận được cơ hội: chúng sẽ chờ.</translation>
    </message>
    <message>
        <source>%1 may get none now. Meanwhile leads go %2 to the others; who comes back starts even.</source>
        <translation>%1 hiện không nhận được. Trong lúc đó cơ hội chia %2 cho những người khác; ai trở lại bắt đầu ngang bằng.</translation>
    </message>
    <message>
        <source>%1 now: %2. Meanwhile all leads go to the other; who comes back starts even.</source>
        <translation>%1 lúc này: %2. Trong lúc đó mọi cơ hội cho người kia; ai trở lại bắt đầu ngang bằng.</translation>
    </message>
    <message>
        <source>%1 now: %2. Meanwhile leads go %3 to the others; who comes back starts even.</source>
        <translation>%1 lúc này: %2. Trong lúc đó cơ hội chia %3 cho những người khác; ai trở lại bắt đầu ngang bằng.</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadRunDialog</name>
    <message>
        <source>Dry run</source>
        <translation>Chạy thử</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s) would be handed out</source>
        <translation>
            <numerusform>sẽ chia %Ln cơ hội</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would be recalled</source>
        <translation>
            <numerusform>sẽ thu hồi %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln would wait on</source>
        <translation>
            <numerusform>%Ln sẽ chờ tiếp</numerusform>
        </translation>
    </message>
    <message>
        <source>What a run would do at this moment. Nothing was changed.</source>
        <translation>Một lần chạy lúc này sẽ làm gì. Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadService</name>
    <message>
        <source>Give the rule a name.</source>
        <translation>Hãy đặt tên cho quy tắc.</translation>
    </message>
    <message>
        <source>Another rule has this name.</source>
        <translation>Đã có quy tắc khác mang tên này.</translation>
    </message>
    <message>
        <source>Choose a pool.</source>
        <translation>Hãy chọn kho dữ liệu.</translation>
    </message>
    <message>
        <source>Choose a stage.</source>
        <translation>Hãy chọn bước.</translation>
    </message>
    <message>
        <source>Say after how long a lead is taken back.</source>
        <translation>Hãy cho biết sau bao lâu thì thu hồi.</translation>
    </message>
    <message>
        <source>A delay is not less than zero.</source>
        <translation>Thời gian chia không nhỏ hơn 0.</translation>
    </message>
    <message>
        <source>Choose at least two agents.</source>
        <translation>Hãy chọn ít nhất hai nhân viên.</translation>
    </message>
    <message>
        <source>Choose at least one agent.</source>
        <translation>Hãy chọn ít nhất một nhân viên.</translation>
    </message>
    <message>
        <source>An agent stands here twice.</source>
        <translation>Có nhân viên bị chọn hai lần.</translation>
    </message>
    <message>
        <source>A whole number from 0 to 9,999</source>
        <translation>Số nguyên từ 0 đến 9.999</translation>
    </message>
    <message>
        <source>With all weights 0 nobody gets a lead.</source>
        <translation>Mọi tỷ trọng đều bằng 0 thì không ai nhận được cơ hội.</translation>
    </message>
    <message>
        <source>A cap is at least 1.</source>
        <translation>Giới hạn phải từ 1 trở lên.</translation>
    </message>
    <message>
        <source>At least once.</source>
        <translation>Ít nhất một lần.</translation>
    </message>
    <message>
        <source>Say what is to be done.</source>
        <translation>Hãy ghi việc cần làm.</translation>
    </message>
    <message>
        <source>Another rule (%1) already takes these leads before this one.</source>
        <translation>Quy tắc khác (%1) đã lấy các cơ hội này trước quy tắc này.</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadTiles</name>
    <message>
        <source>Waiting now</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>Leads without an owner. Stuck: past their delay, and nobody can take them.</source>
        <translation>Cơ hội chưa có người phụ trách. Kẹt: quá thời gian chia mà không ai nhận được.</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>không ai chờ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stuck</source>
        <translation>
            <numerusform>%Ln bị kẹt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, oldest %2</source>
        <translation>%1, lâu nhất %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln in their delay</source>
        <translation>
            <numerusform>%Ln trong thời gian chia</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed out today</source>
        <translation>Đã chia hôm nay</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln mới</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln recalled</source>
        <translation>
            <numerusform>%Ln thu hồi</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads that got an owner by a rule or by hand since midnight.</source>
        <translation>Cơ hội được giao người phụ trách, theo quy tắc hoặc chia tay, từ nửa đêm.</translation>
    </message>
    <message>
        <source>Time to hand-out</source>
        <translation>Thời gian đến khi chia</translation>
    </message>
    <message>
        <source>From a lead&apos;s arrival to its hand-out, of today&apos;s new ones; delays are counted in.</source>
        <translation>Từ lúc cơ hội đến tới lúc chia, của cơ hội mới hôm nay; gồm cả thời gian chia.</translation>
    </message>
    <message>
        <source>nothing handed out today</source>
        <translation>hôm nay chưa chia</translation>
    </message>
    <message>
        <source>median</source>
        <translation>trung vị</translation>
    </message>
    <message>
        <source>longest %1</source>
        <translation>lâu nhất %1</translation>
    </message>
    <message>
        <source>longest %1, %2</source>
        <translation>lâu nhất %1, %2</translation>
    </message>
    <message>
        <source>delays counted in</source>
        <translation>gồm thời gian chia</translation>
    </message>
    <message>
        <source>Largest gap</source>
        <translation>Lệch lớn nhất</translation>
    </message>
    <message>
        <source>How far the agent who is farthest from their share is from it now, of all rules whose eligible agents did not change. The bound is the best there is: 1 − 1/(2n − 2).</source>
        <translation>Nhân viên lệch phần được nhiều nhất lúc này lệch bao nhiêu, trong các quy tắc mà người đủ điều kiện không đổi. Giới hạn là tốt nhất có thể: 1 − 1/(2n − 2).</translation>
    </message>
    <message>
        <source>no rules yet</source>
        <translation>chưa có quy tắc</translation>
    </message>
    <message>
        <source>no rule went by turn alone</source>
        <translation>không quy tắc nào chỉ theo lượt</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>cơ hội</translation>
    </message>
    <message>
        <source>%1, bound %2</source>
        <translation>%1, giới hạn %2</translation>
    </message>
    <message>
        <source>Due for recall</source>
        <translation>Sắp thu hồi</translation>
    </message>
    <message>
        <source>in 2 hours</source>
        <translation>trong 2 giờ</translation>
    </message>
    <message>
        <source>Leads that will be taken back in the next two working hours unless their holder cares for them.</source>
        <translation>Cơ hội sẽ bị thu hồi trong hai giờ làm việc tới, trừ khi người giữ chăm sóc.</translation>
    </message>
    <message>
        <source>none before %1</source>
        <translation>không có trước %1</translation>
    </message>
    <message>
        <source>first at %1</source>
        <translation>đầu tiên lúc %1</translation>
    </message>
    <message>
        <source>Hands out by itself</source>
        <translation>Tự động chia</translation>
    </message>
    <message>
        <source>Leads are handed out as soon as they are due, while the program is open, signed in or not; what fell due meanwhile is caught up.</source>
        <translation>Cơ hội được chia ngay khi đến hạn, khi chương trình đang mở, dù đăng nhập hay không; phần lỡ sẽ được bù.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Bật</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Tắt</translation>
    </message>
    <message>
        <source>Handed out by %1</source>
        <translation>Do %1 chia</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>gần nhất %1</translation>
    </message>
    <message>
        <source>next %1</source>
        <translation>tiếp theo %1</translation>
    </message>
    <message>
        <source>nothing handed out yet</source>
        <translation>chưa chia gì</translation>
    </message>
    <message>
        <source>Switches it on or off</source>
        <translation>Bật hoặc tắt</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadTryDialog</name>
    <message>
        <source>Try on past leads</source>
        <translation>Thử trên cơ hội cũ</translation>
    </message>
    <message>
        <source>Try on past leads · %1</source>
        <translation>Thử trên cơ hội cũ · %1</translation>
    </message>
    <message>
        <source>How many leads</source>
        <translation>Bao nhiêu cơ hội</translation>
    </message>
    <message>
        <source>The last</source>
        <translation>Gần nhất</translation>
    </message>
    <message>
        <source>leads</source>
        <translation>cơ hội</translation>
    </message>
    <message>
        <source>Which rule would have taken them</source>
        <translation>Quy tắc nào lẽ ra nhận</translation>
    </message>
    <message>
        <source>As they went, and as they would have gone</source>
        <translation>Đã chia, và lẽ ra chia</translation>
    </message>
    <message>
        <source>By agent</source>
        <translation>Theo nhân viên</translation>
    </message>
    <message>
        <source>Lead by lead</source>
        <translation>Từng cơ hội</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Other agents and weights can be tried on the leads that came last. Nothing is changed.</source>
        <translation>Có thể thử nhân viên và tỷ trọng khác trên các cơ hội gần đây. Không thay đổi gì.</translation>
    </message>
    <message>
        <source>A new rule has handed out nothing yet that could be compared.</source>
        <translation>Quy tắc mới chưa chia gì để so sánh.</translation>
    </message>
    <message>
        <source>this rule</source>
        <translation>quy tắc này</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>another rule</source>
        <translation>quy tắc khác</translation>
    </message>
    <message>
        <source>no rule: %1</source>
        <translation>không quy tắc nào: %1</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln lead(s)</source>
        <translation>
            <numerusform>trong %Ln cơ hội</numerusform>
        </translation>
    </message>
    <message>
        <source>This rule has handed out nothing yet.</source>
        <translation>Quy tắc này chưa chia gì.</translation>
    </message>
    <message>
        <source>%1 of %2 would have gone to somebody else. Farthest from the share: %3 as they went, %4 as tried.</source>
        <translation>%1 trong %2 lẽ ra chia cho người khác. Lệch phần được nhiều nhất: %3 như đã chia, %4 như thử.</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadWords</name>
    <message>
        <source>Rotation</source>
        <translation>Xoay vòng</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Tỷ trọng</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Thu hồi</translation>
    </message>
    <message>
        <source>by turn</source>
        <translation>theo lượt</translation>
    </message>
    <message>
        <source>known agent</source>
        <translation>đã biết khách</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>chia tay</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>thu hồi</translation>
    </message>
    <message>
        <source>hand-out</source>
        <translation>lượt chia</translation>
    </message>
    <message>
        <source>recall</source>
        <translation>thu hồi</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>vào</translation>
    </message>
    <message>
        <source>left</source>
        <translation>ra</translation>
    </message>
    <message>
        <source>weight changed</source>
        <translation>đổi tỷ trọng</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>sửa</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>đã lấy lại</translation>
    </message>
    <message>
        <source>does not work here any more</source>
        <translation>không còn làm ở đây</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>nghỉ phép</translation>
    </message>
    <message>
        <source>off</source>
        <translation>tắt</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>tạm dừng</translation>
    </message>
    <message>
        <source>out of hours</source>
        <translation>ngoài giờ</translation>
    </message>
    <message>
        <source>has the day&apos;s leads</source>
        <translation>đã đủ cơ hội trong ngày</translation>
    </message>
    <message>
        <source>holds as many as they may</source>
        <translation>đang giữ tối đa</translation>
    </message>
    <message>
        <source>weight 0</source>
        <translation>tỷ trọng 0</translation>
    </message>
    <message>
        <source>it is taken from them</source>
        <translation>bị thu hồi từ người này</translation>
    </message>
    <message numerus="yes">
        <source>%Ln paused</source>
        <translation>
            <numerusform>%Ln tạm dừng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln off</source>
        <translation>
            <numerusform>%Ln ngoại tuyến</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on leave</source>
        <translation>
            <numerusform>%Ln nghỉ phép</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln out of hours</source>
        <translation>
            <numerusform>%Ln ngoài giờ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with the day&apos;s leads</source>
        <translation>
            <numerusform>%Ln đã đủ trong ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with all they may hold</source>
        <translation>
            <numerusform>%Ln đang giữ tối đa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with weight 0</source>
        <translation>
            <numerusform>%Ln có tỷ trọng 0</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not here any more</source>
        <translation>
            <numerusform>%Ln đã nghỉ việc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln holds it</source>
        <translation>
            <numerusform>%Ln đang giữ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody of %Ln is online</source>
        <translation>
            <numerusform>Không ai trong %Ln online</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody of %Ln is here</source>
        <translation>
            <numerusform>Không ai trong %Ln có mặt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln have the day&apos;s leads</source>
        <translation>
            <numerusform>Cả %Ln đã đủ trong ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln have weight 0</source>
        <translation>
            <numerusform>Cả %Ln có tỷ trọng 0</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln may take it</source>
        <translation>
            <numerusform>Không ai trong %Ln nhận được</numerusform>
        </translation>
    </message>
    <message>
        <source>In its delay, goes out at %1</source>
        <translation>Chưa đến giờ, chia lúc %1</translation>
    </message>
    <message>
        <source>In its delay</source>
        <translation>Trong thời gian chia</translation>
    </message>
    <message>
        <source>%1 after its arrival</source>
        <translation>%1 sau khi đến</translation>
    </message>
    <message>
        <source>No rule is for it</source>
        <translation>Không có quy tắc</translation>
    </message>
    <message>
        <source>No rule takes it</source>
        <translation>Không quy tắc nào nhận</translation>
    </message>
    <message>
        <source>it meets no rule&apos;s conditions</source>
        <translation>không đạt điều kiện nào</translation>
    </message>
    <message>
        <source>Rule is switched off</source>
        <translation>Quy tắc đang tắt</translation>
    </message>
    <message>
        <source>%1, off since %2</source>
        <translation>%1, tắt từ %2</translation>
    </message>
    <message>
        <source>Came before its rule</source>
        <translation>Đến trước quy tắc</translation>
    </message>
    <message>
        <source>%1, takes from %2</source>
        <translation>%1, nhận từ %2</translation>
    </message>
    <message>
        <source>Out of working hours</source>
        <translation>Ngoài giờ làm việc</translation>
    </message>
    <message>
        <source>%1, goes out from %2</source>
        <translation>%1, chia từ %2</translation>
    </message>
    <message>
        <source>Left without owner</source>
        <translation>Để không người phụ trách</translation>
    </message>
    <message>
        <source>so its import was told</source>
        <translation>theo lựa chọn khi nhập</translation>
    </message>
    <message>
        <source>called %1, not reached</source>
        <translation>gọi %1, không gặp</translation>
    </message>
    <message>
        <source>talked %1</source>
        <translation>nói chuyện %1</translation>
    </message>
    <message>
        <source>last note %1</source>
        <translation>ghi chú %1</translation>
    </message>
    <message>
        <source>e-mail %1</source>
        <translation>e-mail %1</translation>
    </message>
    <message>
        <source>SMS %1</source>
        <translation>SMS %1</translation>
    </message>
    <message>
        <source>meeting %1</source>
        <translation>gặp %1</translation>
    </message>
    <message>
        <source>task done %1</source>
        <translation>xong việc %1</translation>
    </message>
    <message>
        <source>changed %1</source>
        <translation>thay đổi %1</translation>
    </message>
    <message>
        <source>handed out %1</source>
        <translation>chia lúc %1</translation>
    </message>
    <message>
        <source>last care %1</source>
        <translation>chăm sóc %1</translation>
    </message>
    <message>
        <source>none for its pool and stage</source>
        <translation>không quy tắc nào cho kho và bước này</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadsDesk</name>
    <message>
        <source>Hand out leads now</source>
        <translation>Chia cơ hội ngay</translation>
    </message>
    <message>
        <source>New rule for leads…</source>
        <translation>Thêm quy tắc chia cơ hội…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Đã lấy lại.</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadsHeader</name>
    <message>
        <source>Lets all rules run now</source>
        <translation>Cho chạy mọi quy tắc ngay</translation>
    </message>
    <message>
        <source>Who leads a team may hand leads out.</source>
        <translation>Người phụ trách nhóm được chia cơ hội.</translation>
    </message>
    <message>
        <source>A rule that hands leads out (Ctrl+N)</source>
        <translation>Một quy tắc chia cơ hội (Ctrl+N)</translation>
    </message>
    <message>
        <source>Owner and admins set rules.</source>
        <translation>Chủ sở hữu và quản trị viên đặt quy tắc.</translation>
    </message>
    <message>
        <source>All pools</source>
        <translation>Mọi kho dữ liệu</translation>
    </message>
    <message>
        <source>Pool: %1</source>
        <translation>Kho dữ liệu: %1</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Kho dữ liệu</translation>
    </message>
    <message>
        <source>Hand-outs</source>
        <translation>Lượt chia</translation>
    </message>
    <message>
        <source>All that was handed out, with receipts (Ctrl+H)</source>
        <translation>Mọi lượt chia, kèm biên nhận (Ctrl+H)</translation>
    </message>
    <message>
        <source>Hand out now</source>
        <translation>Chia ngay</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Thêm mới</translation>
    </message>
</context>
<context>
    <name>callhelm::LeadsPage</name>
    <message>
        <source>Handed out by %1</source>
        <translation>Do %1 chia</translation>
    </message>
    <message>
        <source>Who leads a team may hand leads out.</source>
        <translation>Người phụ trách nhóm được chia cơ hội.</translation>
    </message>
    <message>
        <source>The leads could not be read.</source>
        <translation>Không đọc được các cơ hội.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Leads wait until someone takes them.</source>
        <translation>Cơ hội chờ đến khi có người nhận.</translation>
    </message>
    <message>
        <source>A rule hands those of one pool and stage to agents, in turn or by weight.</source>
        <translation>Một quy tắc chia cơ hội của một kho dữ liệu và bước cho nhân viên, lần lượt hoặc theo tỷ trọng.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Thêm mới</translation>
    </message>
    <message>
        <source>Hand-outs</source>
        <translation>Lượt chia</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Chia cơ hội</translation>
    </message>
</context>
<context>
    <name>callhelm::LeaveDialog</name>
    <message>
        <source>Remove</source>
        <translation>Xoá</translation>
    </message>
    <message>
        <source>Days away: %1</source>
        <translation>Ngày vắng mặt: %1</translation>
    </message>
    <message>
        <source>Who is away gets no leads, and is charged none. Pace and targets count their days at work.</source>
        <translation>Người vắng mặt không được chia cơ hội và không bị tính. Tiến độ và mục tiêu tính theo ngày làm việc của họ.</translation>
    </message>
    <message>
        <source>Days away</source>
        <translation>Ngày vắng mặt</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>nghỉ phép</translation>
    </message>
    <message>
        <source>sick</source>
        <translation>nghỉ ốm</translation>
    </message>
    <message>
        <source>training</source>
        <translation>đào tạo</translation>
    </message>
    <message>
        <source>other work</source>
        <translation>việc khác</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>không ai</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ngày đầu</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Stands in</source>
        <translation>Người thay</translation>
    </message>
    <message>
        <source>They are away on some of these days already.</source>
        <translation>Họ đã vắng mặt một số ngày trong đó.</translation>
    </message>
    <message>
        <source>%1 stands in</source>
        <translation>%1 thay</translation>
    </message>
</context>
<context>
    <name>callhelm::LedgerCard</name>
    <message>
        <source>Ledger · %1</source>
        <translation>Sổ chia · %1</translation>
    </message>
    <message>
        <source>Nobody is in it yet.</source>
        <translation>Chưa có ai.</translation>
    </message>
    <message>
        <source>Nothing was handed out yet.</source>
        <translation>Chưa chia gì.</translation>
    </message>
    <message>
        <source>All go to one agent.</source>
        <translation>Tất cả cho một nhân viên.</translation>
    </message>
    <message>
        <source>Nobody is ever over %1 lead from their share: the best bound there is.</source>
        <translation>Không ai lệch quá %1 cơ hội so với phần được: giới hạn tốt nhất.</translation>
    </message>
    <message>
        <source>Not all went by turn (known agents, caps, absences, by hand, other weights): no bound is promised. The farthest anybody ever was: %1.</source>
        <translation>Không phải tất cả theo lượt (người đã biết, giới hạn, vắng mặt, chia tay, đổi tỷ trọng): không bảo đảm giới hạn. Lệch nhiều nhất từng có: %1.</translation>
    </message>
    <message>
        <source>Adds to what an agent is owed, with a reason</source>
        <translation>Cộng vào phần còn thiếu của nhân viên, kèm lý do</translation>
    </message>
    <message>
        <source>Owner and admins correct ledgers.</source>
        <translation>Chủ sở hữu và quản trị viên sửa sổ chia.</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>had over</source>
        <translation>đã dư</translation>
    </message>
    <message>
        <source>is owed</source>
        <translation>còn thiếu</translation>
    </message>
</context>
<context>
    <name>callhelm::LegModel</name>
    <message>
        <source>Connected</source>
        <translation>Kết nối lúc</translation>
    </message>
    <message>
        <source>When the agent answered.</source>
        <translation>Lúc nhân viên trả lời.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Hàng đợi</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Hướng</translation>
    </message>
    <message>
        <source>Rang</source>
        <translation>Đổ chuông</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Đàm thoại</translation>
    </message>
    <message>
        <source>How long the agent talked; nothing while the talk goes on.</source>
        <translation>Nhân viên đàm thoại bao lâu; để trống khi còn đang nói.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Giữ máy</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Kết thúc lúc</translation>
    </message>
    <message>
        <source>Ended by</source>
        <translation>Kết thúc do</translation>
    </message>
    <message>
        <source>Transferred to</source>
        <translation>Chuyển tới</translation>
    </message>
    <message>
        <source>Where the caller was sent, when the talk ended with a transfer.</source>
        <translation>Khách được chuyển đến đâu, khi đàm thoại kết thúc bằng chuyển máy.</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Vào lúc</translation>
    </message>
    <message>
        <source>Call id</source>
        <translation>Mã cuộc gọi</translation>
    </message>
    <message>
        <source>None where the agent dialled or was called directly.</source>
        <translation>Để trống khi nhân viên gọi đi hoặc được gọi trực tiếp.</translation>
    </message>
    <message>
        <source>How long the agent&apos;s phone rang before they answered.</source>
        <translation>Máy của nhân viên đổ chuông bao lâu trước khi trả lời.</translation>
    </message>
    <message>
        <source>When the caller entered the queue. The talk counts in this interval.</source>
        <translation>Lúc khách vào hàng đợi. Cuộc đàm thoại được tính vào khoảng này.</translation>
    </message>
</context>
<context>
    <name>callhelm::LegQuery</name>
    <message>
        <source>Talks</source>
        <translation>Đàm thoại</translation>
    </message>
    <message numerus="yes">
        <source>%Ln talk(s)</source>
        <translation>
            <numerusform>%Ln cuộc đàm thoại</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::ListChips</name>
    <message>
        <source>Bin</source>
        <translation>Thùng rác</translation>
    </message>
    <message>
        <source>What was removed shows. Click to see the others again.</source>
        <translation>Đang hiện những mục đã xoá. Bấm để xem lại các mục khác.</translation>
    </message>
    <message>
        <source>Only what this import made or changed shows. Click to see all.</source>
        <translation>Chỉ hiện những mục mà lần nhập này đã tạo hoặc sửa. Bấm để xem tất cả.</translation>
    </message>
</context>
<context>
    <name>callhelm::MainWindow</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Commands…</source>
        <translation>Lệnh…</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Trang</translation>
    </message>
</context>
<context>
    <name>callhelm::ManualService</name>
    <message>
        <source>Give it a name.</source>
        <translation>Hãy đặt tên.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters.</source>
        <translation>Tên dài hơn %1 ký tự.</translation>
    </message>
    <message>
        <source>Values are typed in as of a day that has come.</source>
        <translation>Chỉ nhập số liệu cho ngày đã đến.</translation>
    </message>
    <message>
        <source>No figure “%1” is typed in here.</source>
        <translation>Không có chỉ số nhập tay “%1”.</translation>
    </message>
</context>
<context>
    <name>callhelm::ManualValuesDialog</name>
    <message>
        <source>New figure…</source>
        <translation>Chỉ số mới…</translation>
    </message>
    <message>
        <source>Save values</source>
        <translation>Lưu số liệu</translation>
    </message>
    <message>
        <source>Enter values</source>
        <translation>Nhập số liệu</translation>
    </message>
    <message>
        <source>Figures that no call and no record tells are typed in, with who and when. Those of several days add up.</source>
        <translation>Chỉ số không có trong cuộc gọi hay hồ sơ thì nhập tay, có ghi ai nhập và lúc nào. Số liệu nhiều ngày được cộng lại.</translation>
    </message>
    <message>
        <source>&amp;Figure</source>
        <translation>&amp;Chỉ số</translation>
    </message>
    <message>
        <source>As &amp;of</source>
        <translation>Tính đến &amp;ngày</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>Chưa có chỉ số nào</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>New figure</source>
        <translation>Chỉ số mới</translation>
    </message>
    <message>
        <source>Goals can be set for it as for all others.</source>
        <translation>Có thể đặt mục tiêu cho chỉ số này như mọi chỉ số khác.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Better is</source>
        <translation>Tốt hơn khi</translation>
    </message>
    <message>
        <source>more</source>
        <translation>nhiều hơn</translation>
    </message>
    <message>
        <source>less</source>
        <translation>ít hơn</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Hãy đặt tên.</translation>
    </message>
    <message>
        <source>%1: not a number.</source>
        <translation>%1: không phải là số.</translation>
    </message>
</context>
<context>
    <name>callhelm::MergeDialog</name>
    <message>
        <source>Merge customers</source>
        <translation>Gộp khách hàng</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Gộp</translation>
    </message>
    <message>
        <source>Keep the other instead</source>
        <translation>Giữ khách hàng kia</translation>
    </message>
    <message>
        <source>A customer cannot be merged with themselves. Choose another one.</source>
        <translation>Không thể gộp khách hàng với chính họ. Hãy chọn khách hàng khác.</translation>
    </message>
    <message>
        <source>One of them is in the bin, or not yours to see.</source>
        <translation>Một trong hai nằm trong thùng rác hoặc bạn không được xem.</translation>
    </message>
    <message>
        <source>Phone numbers are masked. Show them first, so that both are kept whole.</source>
        <translation>Số điện thoại đang bị che. Hãy hiện số trước để giữ đủ cả hai.</translation>
    </message>
    <message>
        <source>Nothing else is known of who goes.</source>
        <translation>Không biết gì thêm về khách hàng được gộp vào.</translation>
    </message>
    <message>
        <source>Moves along: %1.</source>
        <translation>Chuyển theo: %1.</translation>
    </message>
    <message>
        <source>Nothing is lost, and the merge can be undone.</source>
        <translation>Không mất gì, và có thể hoàn tác.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s)</source>
        <translation>
            <numerusform>%Ln cơ hội bán hàng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s)</source>
        <translation>
            <numerusform>%Ln đơn hàng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s)</source>
        <translation>
            <numerusform>%Ln việc cần làm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln appointment(s)</source>
        <translation>
            <numerusform>%Ln lịch hẹn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln ghi chú</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ticket(s)</source>
        <translation>
            <numerusform>%Ln ticket</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln hội thoại</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln tin nhắn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rating(s)</source>
        <translation>
            <numerusform>%Ln đánh giá</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln call(s)</source>
        <translation>
            <numerusform>%Ln cuộc gọi</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” becomes part of “%2”. Choose what stands where they differ.</source>
        <translation>“%1” nhập vào “%2”. Chọn giá trị giữ lại ở chỗ khác nhau.</translation>
    </message>
    <message>
        <source>%1 · customer since %2</source>
        <translation>%1 · khách hàng từ %2</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>được giữ lại</translation>
    </message>
    <message>
        <source>becomes part of it</source>
        <translation>được nhập vào</translation>
    </message>
    <message>
        <source>both</source>
        <translation>cả hai</translation>
    </message>
</context>
<context>
    <name>callhelm::MergePlan</name>
    <message>
        <source>— from %1 —</source>
        <translation>— từ %1 —</translation>
    </message>
</context>
<context>
    <name>callhelm::MomentEdit</name>
    <message>
        <source>Whether there is such a time</source>
        <translation>Có thời điểm này hay không</translation>
    </message>
    <message>
        <source>00:00 stands for the whole day</source>
        <translation>00:00 là cả ngày</translation>
    </message>
</context>
<context>
    <name>callhelm::MultiSelect</name>
    <message>
        <source>Find</source>
        <translation>Tìm</translation>
    </message>
</context>
<context>
    <name>callhelm::NoteDialog</name>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Lưu ghi chú</translation>
    </message>
    <message>
        <source>The note as it was stays in the customer&apos;s history.</source>
        <translation>Nội dung cũ vẫn nằm trong lịch sử của khách hàng.</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Xóa ghi chú</translation>
    </message>
    <message>
        <source>Write something, or remove the note.</source>
        <translation>Hãy viết gì đó, hoặc xóa ghi chú.</translation>
    </message>
</context>
<context>
    <name>callhelm::NoteEdit</name>
    <message>
        <source>Add a note…</source>
        <translation>Thêm ghi chú…</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Ctrl+Enter saves</source>
        <translation>Ctrl+Enter để lưu</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Lưu ghi chú</translation>
    </message>
</context>
<context>
    <name>callhelm::NoticeBar</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>callhelm::NumberCommand</name>
    <message>
        <source>Mask callers&apos; numbers</source>
        <translation>Che số của người gọi</translation>
    </message>
    <message>
        <source>Show callers&apos; numbers</source>
        <translation>Hiện số của người gọi</translation>
    </message>
</context>
<context>
    <name>callhelm::NumberSetting</name>
    <message>
        <source>Mask callers&apos; numbers for everybody</source>
        <translation>Che số của người gọi với mọi người</translation>
    </message>
    <message>
        <source>Agents always see them as 0901 ••• 678. With this on, so do the others, until they choose “Show callers&apos; numbers”, which the audit trail notes.</source>
        <translation>Nhân viên luôn thấy dạng 0901 ••• 678. Khi bật, những người khác cũng vậy, cho đến khi họ chọn “Hiện số của người gọi”; việc này được ghi vào nhật ký.</translation>
    </message>
</context>
<context>
    <name>callhelm::OtherDayModel</name>
    <message>
        <source>day off</source>
        <translation>nghỉ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>When there is work on that day.</source>
        <translation>Giờ làm việc trong ngày đó.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
</context>
<context>
    <name>callhelm::OwnFieldDialog</name>
    <message>
        <source>Add a field</source>
        <translation>Thêm trường</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Thêm trường</translation>
    </message>
    <message>
        <source>It is asked for, filtered by, imported and exported like the other fields.</source>
        <translation>Trường này được nhập, lọc, nhập từ tệp và xuất như các trường khác.</translation>
    </message>
    <message>
        <source>It stays: records have values of it.</source>
        <translation>Không đổi được: đã có dữ liệu dùng nó.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Thuộc</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Kiểu</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Các lựa chọn</translation>
    </message>
    <message>
        <source>One more</source>
        <translation>Thêm một</translation>
    </message>
</context>
<context>
    <name>callhelm::OwnFieldList</name>
    <message>
        <source>Show again</source>
        <translation>Hiện lại</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ẩn</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>Trường riêng</translation>
    </message>
    <message>
        <source>Add field…</source>
        <translation>Thêm trường…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>A hidden field is not asked for any more. Records keep what they have.</source>
        <translation>Trường bị ẩn không còn được hỏi. Dữ liệu đã có vẫn giữ.</translation>
    </message>
    <message>
        <source>None yet. A field of your own is asked for with customers or deals, filtered by, imported and exported like the others.</source>
        <translation>Chưa có. Trường riêng của khách hàng hoặc cơ hội được nhập, lọc, nhập từ tệp và xuất như các trường khác.</translation>
    </message>
</context>
<context>
    <name>callhelm::OwnFieldModel</name>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Lựa chọn</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Chữ</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ẩn</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Thuộc</translation>
    </message>
    <message>
        <source>Whose records have it.</source>
        <translation>Loại dữ liệu có trường này.</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Kiểu</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Các lựa chọn</translation>
    </message>
    <message>
        <source>Of a choice: what can be chosen.</source>
        <translation>Với kiểu lựa chọn: những gì chọn được.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Hiện</translation>
    </message>
    <message>
        <source>A hidden field is not asked for any more. Records keep what they have.</source>
        <translation>Trường bị ẩn không còn được hỏi. Dữ liệu đã có vẫn giữ.</translation>
    </message>
</context>
<context>
    <name>callhelm::OwnLeads</name>
    <message numerus="yes">
        <source>%Ln, newest first</source>
        <translation>
            <numerusform>%Ln, mới nhất trước</numerusform>
        </translation>
    </message>
    <message>
        <source>Leads handed to you</source>
        <translation>Cơ hội được chia cho bạn</translation>
    </message>
    <message>
        <source>No lead was handed to you yet.</source>
        <translation>Chưa có cơ hội nào được chia cho bạn.</translation>
    </message>
</context>
<context>
    <name>callhelm::OwnPhoneField</name>
    <message>
        <source>Your own phone</source>
        <translation>Máy của bạn</translation>
    </message>
    <message>
        <source>A phone is written as technology and number, for example PJSIP/200.</source>
        <translation>Máy điện thoại được ghi bằng công nghệ và số, ví dụ PJSIP/200.</translation>
    </message>
    <message>
        <source>It rings first when you call a customer, and when you listen in on a call. Kept on this desktop alone.</source>
        <translation>Máy này đổ chuông trước khi bạn gọi khách hàng, và khi bạn nghe cuộc gọi. Chỉ lưu trên máy tính này.</translation>
    </message>
</context>
<context>
    <name>callhelm::PasswordEdit</name>
    <message>
        <source>Show the password</source>
        <translation>Hiện mật khẩu</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Ẩn mật khẩu</translation>
    </message>
</context>
<context>
    <name>callhelm::PasteBar</name>
    <message>
        <source>Pasted %1 × %2, %3.</source>
        <translation>Đã dán %1 × %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln dòng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln metric(s)</source>
        <translation>
            <numerusform>%Ln chỉ số</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) taken</source>
        <translation>
            <numerusform>nhận %Ln dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>One name was not found: “%1”; its %2 wait below.</source>
        <translation>Một tên không tìm thấy: “%1”; %2 của người này chờ ở dưới.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln goal(s)</source>
        <translation>
            <numerusform>%Ln mục tiêu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s) were not found; the first is “%1”.</source>
        <translation>
            <numerusform>%Ln tên không tìm thấy; tên đầu là “%1”.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Bỏ qua: %1.</translation>
    </message>
    <message>
        <source>Choose a person…</source>
        <translation>Chọn người…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Leave the row out</source>
        <translation>Bỏ dòng này</translation>
    </message>
</context>
<context>
    <name>callhelm::PauseModel</name>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>The queue of the pause; nothing for a pause in all of the agent&apos;s queues.</source>
        <translation>Hàng đợi của lần tạm nghỉ; để trống nếu tạm nghỉ ở mọi hàng đợi của nhân viên.</translation>
    </message>
    <message>
        <source>How long the agent was paused, within the range shown.</source>
        <translation>Nhân viên tạm nghỉ bao lâu, trong khoảng đang xem.</translation>
    </message>
</context>
<context>
    <name>callhelm::PauseQuery</name>
    <message>
        <source>Pauses</source>
        <translation>Tạm nghỉ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pause(s)</source>
        <translation>
            <numerusform>%Ln lần tạm nghỉ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::PbxActions</name>
    <message>
        <source>Your role does not permit acting on the telephone system.</source>
        <translation>Vai trò của bạn không cho phép thao tác trên tổng đài.</translation>
    </message>
    <message>
        <source>There is no connection to %1.</source>
        <translation>Không có kết nối tới %1.</translation>
    </message>
    <message>
        <source>%1 has not said yet what its account may.</source>
        <translation>%1 chưa cho biết tài khoản được làm gì.</translation>
    </message>
    <message>
        <source>The account on %1 may not do this. The right is: write = %2.</source>
        <translation>Tài khoản trên %1 không được làm việc này. Quyền cần có: write = %2.</translation>
    </message>
    <message>
        <source>%1 is in no queue.</source>
        <translation>%1 không ở hàng đợi nào.</translation>
    </message>
    <message>
        <source>%1 is not paused.</source>
        <translation>%1 không tạm nghỉ.</translation>
    </message>
    <message>
        <source>%1 is in every queue of the server.</source>
        <translation>%1 đã ở mọi hàng đợi của máy chủ.</translation>
    </message>
    <message>
        <source>That call of %1 has ended.</source>
        <translation>Cuộc gọi đó của %1 đã kết thúc.</translation>
    </message>
    <message>
        <source>%1 is not on a call.</source>
        <translation>%1 không có cuộc gọi nào.</translation>
    </message>
    <message>
        <source>%1 is not on a call that is known. Of calls that began before the connection the account is not told (write = reporting): it will be possible from the next call on.</source>
        <translation>Không biết cuộc gọi nào của %1. Tài khoản không được báo về cuộc gọi bắt đầu trước khi kết nối (write = reporting): từ cuộc gọi sau sẽ làm được.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 không còn ở đó.</translation>
    </message>
    <message>
        <source>There is no connection to the telephone system.</source>
        <translation>Không có kết nối tới tổng đài.</translation>
    </message>
    <message>
        <source>%1 refused: %2</source>
        <translation>%1 từ chối: %2</translation>
    </message>
    <message>
        <source>%1 did not answer. Whether it was done is not known: the floor will show it.</source>
        <translation>%1 không trả lời. Không rõ việc đã được làm chưa: trang Sàn tổng đài sẽ cho thấy.</translation>
    </message>
    <message>
        <source>The connection to %1 was lost before it answered. Whether it was done is not known: the floor will show it.</source>
        <translation>Mất kết nối tới %1 trước khi có trả lời. Không rõ việc đã được làm chưa: trang Sàn tổng đài sẽ cho thấy.</translation>
    </message>
    <message>
        <source>the call was rejected.</source>
        <translation>cuộc gọi bị từ chối.</translation>
    </message>
    <message>
        <source>nobody answered it.</source>
        <translation>không ai nhấc máy.</translation>
    </message>
    <message>
        <source>it is busy.</source>
        <translation>máy bận.</translation>
    </message>
    <message>
        <source>there is no free line to it.</source>
        <translation>không còn đường dây trống.</translation>
    </message>
    <message>
        <source>the server does not know it, or it is switched off.</source>
        <translation>máy chủ không biết máy này, hoặc máy đang tắt.</translation>
    </message>
    <message>
        <source>Your phone was not reached: %1</source>
        <translation>Không gọi được máy của bạn: %1</translation>
    </message>
    <message>
        <source>No Asterisk server is set up.</source>
        <translation>Chưa có máy chủ Asterisk nào được thiết lập.</translation>
    </message>
</context>
<context>
    <name>callhelm::PendingChange</name>
    <message>
        <source>The store is busy. This is done as soon as it is free.</source>
        <translation>Kho đang bận. Việc này sẽ được thực hiện ngay khi kho rảnh.</translation>
    </message>
</context>
<context>
    <name>callhelm::PeopleService</name>
    <message>
        <source>They are not in that team on that day.</source>
        <translation>Vào ngày đó người này không ở trong nhóm đó.</translation>
    </message>
</context>
<context>
    <name>callhelm::PeopleSettings</name>
    <message>
        <source>People and rights</source>
        <translation>Nhân sự và phân quyền</translation>
    </message>
</context>
<context>
    <name>callhelm::PeopleWords</name>
    <message>
        <source>until %1</source>
        <translation>đến %1</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tất cả</translation>
    </message>
    <message>
        <source>left</source>
        <translation>đã nghỉ</translation>
    </message>
    <message>
        <source>%1 has left and sees nothing. Their names and figures stay.</source>
        <translation>%1 đã nghỉ việc và không xem được gì. Tên và số liệu của họ vẫn còn.</translation>
    </message>
    <message>
        <source>%1 sees everything.</source>
        <translation>%1 xem được mọi thứ.</translation>
    </message>
    <message>
        <source>%1 is in charge of no team: they see the figures of whole queues, but of no agent.</source>
        <translation>%1 không phụ trách nhóm nào: họ xem được số liệu của cả hàng đợi, nhưng không của nhân viên nào.</translation>
    </message>
    <message>
        <source>%1 sees the figures of whole queues, and of agents those who were in %2, on the days on which they were.</source>
        <translation>%1 xem được số liệu của cả hàng đợi và của nhân viên thuộc %2, trong những ngày họ thuộc nhóm đó.</translation>
    </message>
    <message>
        <source>%1 sees nothing yet: say under which name the telephone system knows them.</source>
        <translation>%1 chưa xem được gì: hãy cho biết tổng đài biết họ dưới tên nào.</translation>
    </message>
    <message>
        <source>%1 sees their own figures and calls, those of %2, and nobody else&apos;s.</source>
        <translation>%1 xem được số liệu và cuộc gọi của chính mình, tức của %2, và không của ai khác.</translation>
    </message>
</context>
<context>
    <name>callhelm::PersonDialog</name>
    <message>
        <source>In charge of</source>
        <translation>Phụ trách</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Thêm người</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Thêm người</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>does not sign in</source>
        <translation>không đăng nhập</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>Từ ngày này</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>Tên đăng nhập</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>Mật khẩu đầu tiên</translation>
    </message>
    <message>
        <source>In the teams</source>
        <translation>Trong các nhóm</translation>
    </message>
    <message>
        <source>Agent on the phone</source>
        <translation>Nhân viên trên tổng đài</translation>
    </message>
    <message>
        <source>Figures of a team follow who was in it on that day; a move never changes the days before.</source>
        <translation>Số liệu của nhóm theo người thuộc nhóm trong ngày đó; chuyển nhóm không thay đổi những ngày trước.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln team(s)</source>
        <translation>
            <numerusform>%Ln nhóm</numerusform>
        </translation>
    </message>
    <message>
        <source>No team</source>
        <translation>Không nhóm nào</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không có</translation>
    </message>
    <message numerus="yes">
        <source>%Ln name(s)</source>
        <translation>
            <numerusform>%Ln tên</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::PersonList</name>
    <message>
        <source>Set password</source>
        <translation>Đặt mật khẩu</translation>
    </message>
    <message>
        <source>%1 signs in as %2. Tell them the new password; they can change it themselves.</source>
        <translation>%1 đăng nhập bằng tên %2. Hãy báo mật khẩu mới cho họ; họ có thể tự đổi.</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Mật khẩu mới</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Nhập lại</translation>
    </message>
    <message>
        <source>The passwords are not the same.</source>
        <translation>Hai mật khẩu không giống nhau.</translation>
    </message>
    <message>
        <source>%1 has a new password.</source>
        <translation>%1 có mật khẩu mới.</translation>
    </message>
    <message>
        <source>Mark %1 as left</source>
        <translation>Đánh dấu %1 đã nghỉ</translation>
    </message>
    <message>
        <source>From that day on %1 does not sign in, is in no team and gets no leads. Their name and their figures stay.</source>
        <translation>Từ ngày đó %1 không đăng nhập, không thuộc nhóm nào và không được chia cơ hội. Tên và số liệu vẫn còn.</translation>
    </message>
    <message>
        <source>Mark as left</source>
        <translation>Đánh dấu đã nghỉ</translation>
    </message>
    <message>
        <source>First day without them</source>
        <translation>Ngày đầu tiên không có họ</translation>
    </message>
    <message>
        <source>This is %1</source>
        <translation>Đây là %1</translation>
    </message>
    <message>
        <source>A new person…</source>
        <translation>Người mới…</translation>
    </message>
    <message>
        <source>Works here again</source>
        <translation>Làm việc trở lại</translation>
    </message>
    <message>
        <source>Mark as left…</source>
        <translation>Đánh dấu đã nghỉ…</translation>
    </message>
    <message>
        <source>Agents seen, nobody&apos;s yet: %1</source>
        <translation>Nhân viên chưa gán cho ai: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln person(s)</source>
        <translation>
            <numerusform>%Ln người</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them left</source>
        <translation>
            <numerusform>%Ln người đã nghỉ</numerusform>
        </translation>
    </message>
    <message>
        <source>who leaves keeps their figures</source>
        <translation>ai nghỉ vẫn giữ số liệu</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Nhân sự</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>Tìm người</translation>
    </message>
    <message>
        <source>Names that calls were taken under, but of which nobody said whose they are.</source>
        <translation>Những tên đã nhận cuộc gọi nhưng chưa ai cho biết là của ai.</translation>
    </message>
    <message>
        <source>Add person…</source>
        <translation>Thêm người…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Thay đổi…</translation>
    </message>
    <message>
        <source>Set password…</source>
        <translation>Đặt mật khẩu…</translation>
    </message>
    <message>
        <source>Days away…</source>
        <translation>Ngày vắng mặt…</translation>
    </message>
</context>
<context>
    <name>callhelm::PersonModel</name>
    <message>
        <source>not known</source>
        <translation>chưa biết</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>Tên đăng nhập</translation>
    </message>
    <message>
        <source>The name typed when signing in; who has none does not sign in.</source>
        <translation>Tên gõ khi đăng nhập; ai không có tên này thì không đăng nhập.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>What each role may do stands below.</source>
        <translation>Mỗi vai trò được làm gì ghi ở dưới.</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Of a supervisor the teams they are in charge of, of others the teams they are in today.</source>
        <translation>Với giám sát là các nhóm phụ trách, với người khác là các nhóm đang thuộc hôm nay.</translation>
    </message>
    <message>
        <source>Agent on the phone</source>
        <translation>Nhân viên trên tổng đài</translation>
    </message>
    <message>
        <source>The names under which the telephone systems know them. Their calls count under these.</source>
        <translation>Những tên mà tổng đài biết họ. Cuộc gọi của họ tính theo các tên này.</translation>
    </message>
    <message>
        <source>Last here</source>
        <translation>Lần cuối</translation>
    </message>
    <message>
        <source>When they last signed in.</source>
        <translation>Lần đăng nhập gần nhất.</translation>
    </message>
</context>
<context>
    <name>callhelm::PhoneList</name>
    <message>
        <source>Accept %1</source>
        <translation>Chấp nhận %1</translation>
    </message>
    <message>
        <source>Nobody&apos;s, e.g. a trunk</source>
        <translation>Không của ai, ví dụ đường trung kế</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Chọn…</translation>
    </message>
    <message numerus="yes">
        <source>Accept %Ln suggestion(s)</source>
        <translation>
            <numerusform>Chấp nhận %Ln gợi ý</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept all suggestions</source>
        <translation>Chấp nhận mọi gợi ý</translation>
    </message>
    <message numerus="yes">
        <source>Apply %Ln change(s)</source>
        <translation>
            <numerusform>Áp dụng %Ln thay đổi</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Áp dụng</translation>
    </message>
    <message numerus="yes">
        <source>%Ln phone(s)</source>
        <translation>
            <numerusform>%Ln máy</numerusform>
        </translation>
    </message>
    <message>
        <source>No phones yet.</source>
        <translation>Chưa có máy nào.</translation>
    </message>
    <message>
        <source>Selected phones are</source>
        <translation>Các máy đã chọn là</translation>
    </message>
    <message>
        <source>Whose the selected phones are</source>
        <translation>Các máy đã chọn của ai</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Bỏ thay đổi</translation>
    </message>
    <message>
        <source>Working out the figures again…</source>
        <translation>Đang tính lại số liệu…</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Tìm</translation>
    </message>
    <message>
        <source>Find a phone</source>
        <translation>Tìm máy</translation>
    </message>
    <message>
        <source>Whose phone is whose</source>
        <translation>Máy nào của ai</translation>
    </message>
    <message>
        <source>Phones that took part in calls without a queue, and those by which members join queues, stand here once logs or call records are imported or a server is connected.</source>
        <translation>Các máy đã tham gia cuộc gọi ngoài hàng đợi và các máy mà nhân viên dùng để vào hàng đợi sẽ hiện ở đây sau khi nhập nhật ký hay bản ghi cuộc gọi, hoặc kết nối máy chủ.</translation>
    </message>
    <message>
        <source>A call without a queue counts for the agent whose phone it was, and logs may name members of queues by their phones. Say whose phones these are; all figures are worked out again when you apply.</source>
        <translation>Cuộc gọi ngoài hàng đợi được tính cho nhân viên có máy đó, và nhật ký có thể ghi thành viên hàng đợi bằng tên máy. Hãy cho biết các máy này của ai; khi áp dụng, mọi số liệu được tính lại.</translation>
    </message>
</context>
<context>
    <name>callhelm::PhoneModel</name>
    <message>
        <source>nobody&apos;s</source>
        <translation>không của ai</translation>
    </message>
    <message>
        <source>chosen, not applied yet</source>
        <translation>đã chọn, chưa áp dụng</translation>
    </message>
    <message>
        <source>entered by a person</source>
        <translation>do người nhập</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>cùng tên</translation>
    </message>
    <message>
        <source>told by the telephone system</source>
        <translation>tổng đài cho biết</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>không rõ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Máy</translation>
    </message>
    <message>
        <source>An interface (PJSIP/201) or an extension (201) that took part in calls.</source>
        <translation>Giao diện (PJSIP/201) hoặc số máy lẻ (201) đã tham gia cuộc gọi.</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Cuộc gọi</translation>
    </message>
    <message>
        <source>Calls without a queue in which it took part.</source>
        <translation>Số cuộc gọi không qua hàng đợi có máy này tham gia.</translation>
    </message>
    <message>
        <source>Name told</source>
        <translation>Tên kèm theo</translation>
    </message>
    <message>
        <source>The name that came with its calls.</source>
        <translation>Tên đi kèm các cuộc gọi của máy.</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Của ai</translation>
    </message>
    <message>
        <source>The agent in whose figures its calls count.</source>
        <translation>Nhân viên được tính các cuộc gọi của máy.</translation>
    </message>
    <message>
        <source>How known</source>
        <translation>Biết từ đâu</translation>
    </message>
    <message>
        <source>By the telephone system, by names that agree, or by a person&apos;s word.</source>
        <translation>Do tổng đài, do trùng tên, hoặc do người nhập.</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Gợi ý</translation>
    </message>
    <message>
        <source>Whose it probably is; one click accepts.</source>
        <translation>Có lẽ là của người này; bấm một lần để chấp nhận.</translation>
    </message>
</context>
<context>
    <name>callhelm::PhoneService</name>
    <message>
        <source>The number of this phone is masked: have callers&apos; numbers shown to say whose it is.</source>
        <translation>Số của máy này đang bị che: hãy cho hiện số của người gọi rồi chọn chủ máy.</translation>
    </message>
</context>
<context>
    <name>callhelm::PoolAccessForm</name>
    <message>
        <source>nobody</source>
        <translation>không ai</translation>
    </message>
    <message>
        <source>Keeper</source>
        <translation>Trưởng kho</translation>
    </message>
    <message>
        <source>Sees all customers of the pool, whoever owns them.</source>
        <translation>Thấy mọi khách hàng trong kho, bất kể ai phụ trách.</translation>
    </message>
    <message>
        <source>Open to</source>
        <translation>Mở cho</translation>
    </message>
    <message>
        <source>Who leads one of these teams sees the customers of the pool who have no owner.</source>
        <translation>Người phụ trách một trong các nhóm này thấy khách hàng trong kho chưa có người phụ trách.</translation>
    </message>
    <message>
        <source>no team</source>
        <translation>không nhóm nào</translation>
    </message>
    <message numerus="yes">
        <source>%Ln team(s)</source>
        <translation>
            <numerusform>%Ln nhóm</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::QueueFiguresModel</name>
    <message>
        <source>Queue</source>
        <translation>Hàng đợi</translation>
    </message>
    <message>
        <source>Interval</source>
        <translation>Khoảng chia</translation>
    </message>
    <message>
        <source>Visits count in the interval in which they entered the queue.</source>
        <translation>Lượt gọi được tính vào khoảng mà nó vào hàng đợi.</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Định nghĩa</translation>
    </message>
    <message>
        <source>Which of the four service levels the queue is measured by; nothing where queues differ.</source>
        <translation>Hàng đợi được đo theo loại nào trong bốn loại mức phục vụ; để trống khi các hàng đợi khác nhau.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Ngưỡng</translation>
    </message>
    <message>
        <source>The wait within which a call is answered in time.</source>
        <translation>Thời gian chờ mà trong đó cuộc gọi được coi là trả lời đúng hạn.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>The service level promised.</source>
        <translation>Mức phục vụ đã cam kết.</translation>
    </message>
</context>
<context>
    <name>callhelm::QueueFiguresPane</name>
    <message>
        <source>each queue by its own goal</source>
        <translation>mỗi hàng đợi theo mục tiêu riêng</translation>
    </message>
    <message>
        <source>goal %1 in %2 s · %3</source>
        <translation>mục tiêu %1 / %2 s · %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln queue(s)</source>
        <translation>
            <numerusform>%Ln hàng đợi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln dòng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) rest on a log that does not tell everything.</source>
        <translation>
            <numerusform>%Ln lượt gọi dựa trên nhật ký không ghi đủ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln still waiting</source>
        <translation>
            <numerusform>%Ln còn chờ</numerusform>
        </translation>
    </message>
    <message>
        <source>all have ended</source>
        <translation>tất cả đã kết thúc</translation>
    </message>
    <message>
        <source>%1 of those who ended</source>
        <translation>%1 số lượt đã kết thúc</translation>
    </message>
    <message>
        <source>%1 · %2 short</source>
        <translation>%1 · %2 bỏ sớm</translation>
    </message>
    <message>
        <source>longest wait %1</source>
        <translation>chờ lâu nhất %1</translation>
    </message>
    <message>
        <source>talk, hold and wrap-up</source>
        <translation>đàm thoại, giữ máy và xử lý sau cuộc gọi</translation>
    </message>
    <message>
        <source>Offered calls and service level</source>
        <translation>Lượt vào và mức phục vụ</translation>
    </message>
    <message>
        <source>No calls in this range.</source>
        <translation>Không có cuộc gọi trong khoảng này.</translation>
    </message>
    <message>
        <source>Goal…</source>
        <translation>Mục tiêu…</translation>
    </message>
</context>
<context>
    <name>callhelm::QueueGoalDialog</name>
    <message>
        <source>Apply to all queues</source>
        <translation>Áp dụng cho mọi hàng đợi</translation>
    </message>
    <message>
        <source>Queue goals</source>
        <translation>Mục tiêu hàng đợi</translation>
    </message>
    <message>
        <source>What a queue promises its callers, and how the promise is measured. Past figures are stated anew at once.</source>
        <translation>Hàng đợi cam kết gì với khách gọi, và cam kết được đo thế nào. Số liệu quá khứ được tính lại ngay.</translation>
    </message>
    <message>
        <source>Set goal</source>
        <translation>Đặt mục tiêu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source> s</source>
        <translation> giây</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>A caller answered after at most this wait is answered in time.</source>
        <translation>Khách được trả lời sau thời gian chờ không quá mức này là được trả lời đúng hạn.</translation>
    </message>
    <message>
        <source>Who gives up before this much wait is a short abandonment.</source>
        <translation>Khách bỏ máy trước mức chờ này là bỏ cuộc sớm.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Hàng đợi</translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation>Trả lời trong</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Mức phục vụ</translation>
    </message>
    <message>
        <source>in the range shown</source>
        <translation>trong khoảng đang hiển thị</translation>
    </message>
    <message>
        <source>The goal is kept.</source>
        <translation>Đạt mục tiêu.</translation>
    </message>
    <message>
        <source>The goal is not kept.</source>
        <translation>Không đạt mục tiêu.</translation>
    </message>
    <message>
        <source>No call counts in this range.</source>
        <translation>Không có cuộc gọi nào được tính trong khoảng này.</translation>
    </message>
    <message>
        <source>Short under</source>
        <translation>Bỏ sớm dưới</translation>
    </message>
</context>
<context>
    <name>callhelm::QueueGoalModel</name>
    <message>
        <source>Queue</source>
        <translation>Hàng đợi</translation>
    </message>
    <message>
        <source>Answer within</source>
        <translation>Trả lời trong</translation>
    </message>
    <message>
        <source>A caller answered after at most this wait is answered in time.</source>
        <translation>Khách được trả lời sau thời gian chờ không quá mức này là được trả lời đúng hạn.</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>The service level promised.</source>
        <translation>Mức phục vụ đã cam kết.</translation>
    </message>
    <message>
        <source>Service level</source>
        <translation>Mức phục vụ</translation>
    </message>
    <message>
        <source>Which of the four service levels the queue is measured by.</source>
        <translation>Hàng đợi được đo theo loại nào trong bốn loại mức phục vụ.</translation>
    </message>
    <message>
        <source>Short abandon under</source>
        <translation>Bỏ cuộc sớm dưới</translation>
    </message>
    <message>
        <source>Who gives up before this much wait is a short abandonment.</source>
        <translation>Khách bỏ máy trước mức chờ này là bỏ cuộc sớm.</translation>
    </message>
</context>
<context>
    <name>callhelm::RangeChoice</name>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hôm qua</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Tuần này</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Tuần trước</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Tháng này</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Tháng trước</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 ngày qua</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 ngày qua</translation>
    </message>
</context>
<context>
    <name>callhelm::RangePicker</name>
    <message>
        <source>The days that are shown</source>
        <translation>Những ngày đang hiển thị</translation>
    </message>
    <message>
        <source>Range: %1</source>
        <translation>Khoảng: %1</translation>
    </message>
    <message>
        <source>Ranges</source>
        <translation>Các khoảng</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Show these days</source>
        <translation>Hiện những ngày này</translation>
    </message>
</context>
<context>
    <name>callhelm::RatingModel</name>
    <message>
        <source>Given</source>
        <translation>Lúc đánh giá</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Khách hàng</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Điểm</translation>
    </message>
    <message>
        <source>Of 5; from 4 on the customer is satisfied.</source>
        <translation>Trên thang 5; từ 4 là hài lòng.</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Whose conversation or call was rated.</source>
        <translation>Người có hội thoại hoặc cuộc gọi được đánh giá.</translation>
    </message>
    <message>
        <source>Survey</source>
        <translation>Khảo sát</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Call id</source>
        <translation>Mã cuộc gọi</translation>
    </message>
</context>
<context>
    <name>callhelm::RatingQuery</name>
    <message>
        <source>Ratings</source>
        <translation>Lượt đánh giá</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rating(s)</source>
        <translation>
            <numerusform>%Ln lượt đánh giá</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::RecallCard</name>
    <message>
        <source>Postpone…</source>
        <translation>Hoãn…</translation>
    </message>
    <message>
        <source>No lead falls due before %1.</source>
        <translation>Không cơ hội nào đến hạn trước %1.</translation>
    </message>
    <message>
        <source>No rule takes leads back.</source>
        <translation>Không quy tắc nào thu hồi.</translation>
    </message>
    <message>
        <source>Taken back after the time of their rule without a touch by the holder; any call, note or message keeps the lead.</source>
        <translation>Thu hồi sau thời gian của quy tắc nếu người giữ không chăm sóc; mỗi cuộc gọi, ghi chú hay tin nhắn giữ lại cơ hội.</translation>
    </message>
    <message>
        <source>Taken back after %1 of working time without a touch by the holder; any call, note or message keeps the lead.</source>
        <translation>Thu hồi sau %1 làm việc nếu người giữ không chăm sóc; mỗi cuộc gọi, ghi chú hay tin nhắn giữ lại cơ hội.</translation>
    </message>
    <message>
        <source>Taken back after %1 without a touch by the holder; any call, note or message keeps the lead.</source>
        <translation>Thu hồi sau %1 nếu người giữ không chăm sóc; mỗi cuộc gọi, ghi chú hay tin nhắn giữ lại cơ hội.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lead(s)</source>
        <translation>
            <numerusform>%Ln cơ hội</numerusform>
        </translation>
    </message>
    <message>
        <source>Last recall: %1, %2</source>
        <translation>Thu hồi gần nhất: %1, %2</translation>
    </message>
    <message>
        <source>touched by the new holder since, so it stays</source>
        <translation>người giữ mới đã chăm sóc, nên giữ nguyên</translation>
    </message>
    <message>
        <source>still untouched by the new holder</source>
        <translation>người giữ mới chưa chăm sóc</translation>
    </message>
    <message>
        <source>both still untouched by the new holder</source>
        <translation>người giữ mới chưa chăm sóc cả hai</translation>
    </message>
    <message>
        <source>all still untouched by the new holders</source>
        <translation>người giữ mới chưa chăm sóc cái nào</translation>
    </message>
    <message>
        <source>Who leads a team may hand leads out.</source>
        <translation>Người phụ trách nhóm được chia cơ hội.</translation>
    </message>
    <message>
        <source>Keeps the selected leads with their holders for a while</source>
        <translation>Giữ các cơ hội đã chọn ở người giữ thêm một thời gian</translation>
    </message>
    <message>
        <source>Select a lead that falls due.</source>
        <translation>Hãy chọn một cơ hội sắp đến hạn.</translation>
    </message>
    <message>
        <source>Says what a run would do now, and does nothing</source>
        <translation>Cho biết một lần chạy sẽ làm gì, và không làm gì</translation>
    </message>
    <message>
        <source>Gives the leads back to whom they were taken from</source>
        <translation>Trả cơ hội lại cho người bị thu hồi</translation>
    </message>
    <message>
        <source>A new holder has cared for one of them since.</source>
        <translation>Một người giữ mới đã chăm sóc một cơ hội.</translation>
    </message>
    <message>
        <source>Due for recall</source>
        <translation>Sắp thu hồi</translation>
    </message>
    <message>
        <source>next 2 working hours</source>
        <translation>2 giờ làm việc tới</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Undo the last recall</source>
        <translation>Hoàn tác lần thu hồi gần nhất</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Chạy thử</translation>
    </message>
</context>
<context>
    <name>callhelm::RecordActions</name>
    <message>
        <source>Note…</source>
        <translation>Ghi chú…</translation>
    </message>
    <message>
        <source>Task…</source>
        <translation>Việc cần làm…</translation>
    </message>
    <message>
        <source>Change stage…</source>
        <translation>Chuyển bước…</translation>
    </message>
    <message>
        <source>Change owner…</source>
        <translation>Đổi người phụ trách…</translation>
    </message>
    <message>
        <source>Into the bin</source>
        <translation>Bỏ vào thùng rác</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Chưa hoàn thành</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hoàn thành</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Change stage: %1</source>
        <translation>Chuyển bước: %1</translation>
    </message>
    <message>
        <source>%1: stage “%2”</source>
        <translation>%1: bước “%2”</translation>
    </message>
    <message>
        <source>%1, moved to the pool “%2”</source>
        <translation>%1, chuyển sang kho “%2”</translation>
    </message>
    <message>
        <source>Change owner: %1</source>
        <translation>Đổi người phụ trách: %1</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Đã khôi phục: %1</translation>
    </message>
</context>
<context>
    <name>callhelm::RecordCells</name>
    <message>
        <source>No.</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>May be a double: another customer has the same phone or e-mail address.</source>
        <translation>Có thể trùng: một khách hàng khác có cùng số điện thoại hoặc e-mail.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Stage %1 of %2</source>
        <translation>Bước %1 trong %2</translation>
    </message>
    <message>
        <source>%1: stage %2 of %3</source>
        <translation>%1: bước %2 trong %3</translation>
    </message>
</context>
<context>
    <name>callhelm::RecordChange</name>
    <message>
        <source>There is no such record.</source>
        <translation>Không có bản ghi này.</translation>
    </message>
    <message>
        <source>This record is not there any more, or not yours to change.</source>
        <translation>Bản ghi này không còn nữa, hoặc bạn không được sửa.</translation>
    </message>
    <message>
        <source>What this refers to is not there any more, or not yours to see.</source>
        <translation>Mục được nhắc tới không còn nữa, hoặc bạn không được xem.</translation>
    </message>
    <message>
        <source>A record cannot be part of itself.</source>
        <translation>Một bản ghi không thể thuộc chính nó.</translation>
    </message>
    <message>
        <source>Who a customer belongs to is for supervisors to change.</source>
        <translation>Chỉ giám sát mới đổi được người phụ trách khách hàng.</translation>
    </message>
    <message>
        <source>The child ticket %1 is still open.</source>
        <translation>Ticket con %1 vẫn đang mở.</translation>
    </message>
    <message>
        <source>Something else was done with %1 since: it stays as it is.</source>
        <translation>Từ đó %1 đã có thay đổi khác: giữ nguyên như hiện tại.</translation>
    </message>
    <message>
        <source>This is not an import.</source>
        <translation>Đây không phải một lần nhập.</translation>
    </message>
</context>
<context>
    <name>callhelm::RecordChooser</name>
    <message>
        <source>Find</source>
        <translation>Tìm</translation>
    </message>
</context>
<context>
    <name>callhelm::RecordDialog</name>
    <message>
        <source>Create</source>
        <translation>Tạo</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>A name, a phone or an e-mail address is needed</source>
        <translation>Cần tên, số điện thoại hoặc e-mail</translation>
    </message>
    <message>
        <source>A name is needed</source>
        <translation>Cần có tên</translation>
    </message>
    <message>
        <source>A few words are needed</source>
        <translation>Cần vài chữ</translation>
    </message>
    <message>
        <source>A time is needed</source>
        <translation>Cần có thời gian</translation>
    </message>
    <message>
        <source>The new words are not in their lists yet.</source>
        <translation>Các từ mới chưa có trong danh sách.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>What you typed is not saved.</source>
        <translation>Nội dung bạn nhập chưa được lưu.</translation>
    </message>
    <message>
        <source>Close without saving</source>
        <translation>Đóng, không lưu</translation>
    </message>
</context>
<context>
    <name>callhelm::RecordField</name>
    <message>
        <source>Not a number</source>
        <translation>Không phải là số</translation>
    </message>
    <message>
        <source>Nobody is called that</source>
        <translation>Không có ai tên như vậy</translation>
    </message>
    <message>
        <source>Not in the list</source>
        <translation>Không có trong danh sách</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>Không nhắc</translation>
    </message>
    <message>
        <source>At that time</source>
        <translation>Đúng giờ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) before</source>
        <translation>
            <numerusform>trước %Ln phút</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hour(s) before</source>
        <translation>
            <numerusform>trước %Ln giờ</numerusform>
        </translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Trước một ngày</translation>
    </message>
    <message>
        <source>There is no time that it comes before</source>
        <translation>Chưa có thời điểm để nhắc trước</translation>
    </message>
</context>
<context>
    <name>callhelm::RecordFilters</name>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Thêm bộ lọc</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Xoá</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Xoá mọi bộ lọc</translation>
    </message>
    <message>
        <source>%1: any time</source>
        <extracomment>%1: what a time is of, as &quot;Due&quot; or &quot;Created&quot;</extracomment>
        <translation>%1: bất kỳ</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>%1: today</source>
        <translation>%1: hôm nay</translation>
    </message>
    <message>
        <source>%1: next 7 days</source>
        <translation>%1: 7 ngày tới</translation>
    </message>
    <message>
        <source>%1: last 7 days</source>
        <translation>%1: 7 ngày qua</translation>
    </message>
    <message>
        <source>%1: last 30 days</source>
        <translation>%1: 30 ngày qua</translation>
    </message>
    <message>
        <source>%1: not set</source>
        <translation>%1: chưa đặt</translation>
    </message>
</context>
<context>
    <name>callhelm::RecordFooter</name>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>đã chọn %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Hiện tất cả</translation>
    </message>
    <message numerus="yes">
        <source>%Ln may be doubles</source>
        <translation>
            <numerusform>%Ln có thể trùng</numerusform>
        </translation>
    </message>
    <message>
        <source>Customers who share a phone or an e-mail address with another. They can be merged.</source>
        <translation>Khách hàng có chung số điện thoại hoặc e-mail với người khác. Có thể gộp họ lại.</translation>
    </message>
</context>
<context>
    <name>callhelm::RecordImportDialog</name>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kiểm tra</translation>
    </message>
    <message>
        <source>Take</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Cách ghép cột</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Lưu thành…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Đã lưu vào %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>The mapping is saved as “%1”.</source>
        <translation>Đã lưu cách ghép cột thành “%1”.</translation>
    </message>
    <message>
        <source>Tables (*.csv *.txt *.tsv *.xlsx);;All files (*)</source>
        <translation>Bảng (*.csv *.txt *.tsv *.xlsx);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Nhập %1</translation>
    </message>
    <message>
        <source>Cancel import</source>
        <translation>Hủy nhập</translation>
    </message>
    <message>
        <source>Next: columns</source>
        <translation>Tiếp: cột</translation>
    </message>
    <message numerus="yes">
        <source>Next: check %Ln row(s)</source>
        <translation>
            <numerusform>Tiếp: kiểm tra %Ln dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: check</source>
        <translation>Tiếp: kiểm tra</translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln row(s)</source>
        <translation>
            <numerusform>Nhập %Ln dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>Tự đoán</translation>
    </message>
    <message>
        <source>%1, changed</source>
        <translation>%1, đã sửa</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Lưu cách ghép cột</translation>
    </message>
    <message>
        <source>It is found again by the titles of the columns, for the next file of this kind.</source>
        <translation>Lần sau, với tệp cùng loại, nó được tìm lại theo tên cột.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Hãy đặt tên.</translation>
    </message>
    <message>
        <source>Save a sample file</source>
        <translation>Lưu tệp mẫu</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Tệp CSV (*.csv)</translation>
    </message>
    <message>
        <source>Leave the import?</source>
        <translation>Rời khỏi phần nhập?</translation>
    </message>
    <message>
        <source>Nothing of %1 was taken; what was chosen for its columns is lost.</source>
        <translation>Chưa nhập gì từ %1; những gì đã chọn cho các cột sẽ mất.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Rời đi</translation>
    </message>
</context>
<context>
    <name>callhelm::RecordImportService</name>
    <message>
        <source>Give it a name.</source>
        <translation>Hãy đặt tên.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Nhập %1</translation>
    </message>
</context>
<context>
    <name>callhelm::RecordListPane</name>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>The list could not be read.</source>
        <translation>Không đọc được danh sách.</translation>
    </message>
    <message>
        <source>No customer matches.</source>
        <translation>Không có khách hàng nào phù hợp.</translation>
    </message>
    <message>
        <source>Nothing matches.</source>
        <translation>Không có gì phù hợp.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Xoá bộ lọc</translation>
    </message>
    <message>
        <source>No customers yet. They come from a file, or you write the first.</source>
        <translation>Chưa có khách hàng. Lấy từ tệp, hoặc bạn nhập người đầu tiên.</translation>
    </message>
    <message>
        <source>%1: none yet.</source>
        <extracomment>%1: &quot;Deals&quot;</extracomment>
        <translation>%1: chưa có.</translation>
    </message>
    <message>
        <source>They come from a file, or you write the first.</source>
        <translation>Lấy từ tệp, hoặc bạn nhập mục đầu tiên.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Nhập…</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Múi giờ</translation>
    </message>
    <message>
        <source>The bin is empty.</source>
        <translation>Thùng rác trống.</translation>
    </message>
    <message>
        <source>What is removed from this list lies here and can be restored.</source>
        <translation>Những mục đã xoá khỏi danh sách này nằm ở đây và có thể khôi phục.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Về danh sách</translation>
    </message>
</context>
<context>
    <name>callhelm::RecordService</name>
    <message>
        <source>A customer can be merged with another customer only.</source>
        <translation>Chỉ gộp được khách hàng với một khách hàng khác.</translation>
    </message>
</context>
<context>
    <name>callhelm::RecordText</name>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <extracomment>how a day is written, as QLocale::toString() takes it</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM, yyyy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
</context>
<context>
    <name>callhelm::RejectedList</name>
    <message>
        <source>Rows that cannot be read</source>
        <translation>Các dòng không đọc được</translation>
    </message>
    <message>
        <source>All rows can be read.</source>
        <translation>Đọc được tất cả các dòng.</translation>
    </message>
    <message numerus="yes">
        <source>Save the %Ln row(s)…</source>
        <translation>
            <numerusform>Lưu %Ln dòng…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rejected rows</source>
        <translation>Lưu các dòng bị từ chối</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Tệp CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>callhelm::RejectedModel</name>
    <message>
        <source>Row</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Row %1, %2 %3: %4</source>
        <translation>Dòng %1, %2 %3: %4</translation>
    </message>
</context>
<context>
    <name>callhelm::ReminderBar</name>
    <message numerus="yes">
        <source>%Ln reminder(s). The latest: %1</source>
        <translation>
            <numerusform>%Ln nhắc việc. Mới nhất: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>callhelm::Reminders</name>
    <message>
        <source>Task</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Lịch hẹn</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Nhắc việc</translation>
    </message>
    <message numerus="yes">
        <source>%Ln reminder(s)</source>
        <translation>
            <numerusform>%Ln nhắc việc</numerusform>
        </translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Nhắc việc</translation>
    </message>
</context>
<context>
    <name>callhelm::RightsCard</name>
    <message>
        <source>What each role may do</source>
        <translation>Mỗi vai trò được làm gì</translation>
    </message>
    <message>
        <source>checked where the change is made, kept in the audit trail</source>
        <translation>kiểm tra tại nơi thay đổi, ghi vào nhật ký</translation>
    </message>
    <message>
        <source>What may they see?</source>
        <translation>Họ được xem gì?</translation>
    </message>
    <message>
        <source>See the floor and figures</source>
        <translation>Xem sàn và số liệu</translation>
    </message>
    <message>
        <source>Set up goals, cards, alerts</source>
        <translation>Đặt mục tiêu, bộ chỉ tiêu, cảnh báo</translation>
    </message>
    <message>
        <source>Set up rules, pools, templates</source>
        <translation>Đặt quy tắc, kho dữ liệu, mẫu</translation>
    </message>
    <message>
        <source>Enter manual values</source>
        <translation>Tự nhập số liệu</translation>
    </message>
    <message>
        <source>Close a month</source>
        <translation>Chốt tháng</translation>
    </message>
    <message>
        <source>Hand out leads</source>
        <translation>Chia cơ hội</translation>
    </message>
    <message>
        <source>Act on the telephone system</source>
        <translation>Thao tác trên tổng đài</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Xuất dữ liệu</translation>
    </message>
    <message>
        <source>Manage people, read the audit trail</source>
        <translation>Quản lý nhân sự, xem nhật ký</translation>
    </message>
    <message>
        <source>Set up sources and working time</source>
        <translation>Đặt nguồn và thời gian làm việc</translation>
    </message>
    <message>
        <source>Import files</source>
        <translation>Nhập tệp</translation>
    </message>
    <message>
        <source>Acknowledge alerts</source>
        <translation>Xác nhận cảnh báo</translation>
    </message>
    <message>
        <source>See callers&apos; numbers whole</source>
        <translation>Xem đầy đủ số người gọi</translation>
    </message>
    <message>
        <source>Simulate</source>
        <translation>Mô phỏng</translation>
    </message>
    <message>
        <source>their own</source>
        <translation>của mình</translation>
    </message>
    <message>
        <source>own teams</source>
        <translation>nhóm mình</translation>
    </message>
    <message>
        <source>not owners</source>
        <translation>trừ chủ sở hữu</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>Merge and remove customers</source>
        <translation>Gộp và xóa khách hàng</translation>
    </message>
    <message>
        <source>Edit and call customers</source>
        <translation>Sửa và gọi khách hàng</translation>
    </message>
</context>
<context>
    <name>callhelm::RoleWords</name>
    <message>
        <source>owner</source>
        <translation>chủ sở hữu</translation>
    </message>
    <message>
        <source>admin</source>
        <translation>quản trị</translation>
    </message>
    <message>
        <source>supervisor</source>
        <translation>giám sát</translation>
    </message>
    <message>
        <source>agent</source>
        <translation>nhân viên</translation>
    </message>
</context>
<context>
    <name>callhelm::RowsPane</name>
    <message>
        <source>Loading…</source>
        <translation>Đang tải…</translation>
    </message>
    <message>
        <source>The rows could not be read.</source>
        <translation>Không đọc được các dòng.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>%1 · the first %2 are shown</source>
        <translation>%1 · hiện %2 dòng đầu</translation>
    </message>
    <message>
        <source>Nothing here.</source>
        <translation>Không có gì ở đây.</translation>
    </message>
    <message>
        <source>No row fits what was asked for.</source>
        <translation>Không có dòng nào khớp yêu cầu.</translation>
    </message>
</context>
<context>
    <name>callhelm::RulesCard</name>
    <message>
        <source>Owner and admins set rules.</source>
        <translation>Chủ sở hữu và quản trị viên đặt quy tắc.</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Tắt</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Bật</translation>
    </message>
    <message>
        <source>Hand out by this rule now</source>
        <translation>Chia theo quy tắc này ngay</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Lên trên</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Xuống dưới</translation>
    </message>
    <message>
        <source>Delete rule…</source>
        <translation>Xóa quy tắc…</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>tried from the top</source>
        <translation>thử từ trên xuống</translation>
    </message>
    <message>
        <source>Alt+Up and Alt+Down change the order, Space switches on and off.</source>
        <translation>Alt+Lên và Alt+Xuống đổi thứ tự, phím cách bật và tắt.</translation>
    </message>
    <message>
        <source>Leads wait until someone takes them.</source>
        <translation>Cơ hội chờ đến khi có người nhận.</translation>
    </message>
    <message>
        <source>A rule hands those of one pool and stage to agents, in turn or by weight.</source>
        <translation>Một quy tắc chia cơ hội của một kho dữ liệu và bước cho nhân viên, lần lượt hoặc theo tỷ trọng.</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Thêm mới</translation>
    </message>
</context>
<context>
    <name>callhelm::SaveChangesDialog</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Thay đổi chưa lưu</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Bỏ thay đổi</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Ở lại</translation>
    </message>
</context>
<context>
    <name>callhelm::SegmentModel</name>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>New facts that were stored.</source>
        <translation>Số sự kiện mới đã lưu.</translation>
    </message>
    <message>
        <source>Known before</source>
        <translation>Đã biết trước</translation>
    </message>
    <message>
        <source>Facts that were stored before: told twice, they count once.</source>
        <translation>Số sự kiện đã lưu từ trước: ghi hai lần nhưng chỉ tính một lần.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Bị loại</translation>
    </message>
    <message>
        <source>Lines that could not be taken. They are in the list of findings.</source>
        <translation>Số dòng không nhập được. Chúng nằm trong danh sách điểm bất thường.</translation>
    </message>
</context>
<context>
    <name>callhelm::ServerDialog</name>
    <message>
        <source>Encrypt the connection (TLS)</source>
        <translation>Mã hóa kết nối (TLS)</translation>
    </message>
    <message>
        <source>Allow it without encryption: whoever listens on the way learns the secret</source>
        <translation>Cho phép không mã hóa: ai nghe lén trên đường truyền sẽ biết mật khẩu</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Thử kết nối</translation>
    </message>
    <message>
        <source>Add an Asterisk server</source>
        <translation>Thêm máy chủ Asterisk</translation>
    </message>
    <message>
        <source>Asterisk server</source>
        <translation>Máy chủ Asterisk</translation>
    </message>
    <message>
        <source>Connects to Asterisk&apos;s manager interface and shows the floor as it is this second. The account needs read = system,call,agent,reporting,cdr in manager.conf, and no more.</source>
        <translation>Kết nối với giao diện quản lý của Asterisk và cho thấy sàn ngay trong giây này. Tài khoản cần read = system,call,agent,reporting,cdr trong manager.conf, không cần gì thêm.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>As people call it, for example: Office</source>
        <translation>Tên gọi thường ngày, ví dụ: Văn phòng</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Cổng</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Its queue_log, if this computer can read it</source>
        <translation>queue_log của nó, nếu máy này đọc được</translation>
    </message>
    <message>
        <source>Followed beside the connection: what happened while it was lost is filled in.</source>
        <translation>Được theo dõi song song với kết nối: những gì xảy ra lúc mất kết nối sẽ được bổ sung.</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Duyệt…</translation>
    </message>
    <message>
        <source>Queue logs (queue_log*);;All files (*)</source>
        <translation>Nhật ký hàng đợi (queue_log*);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Add server</source>
        <translation>Thêm máy chủ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Kept in the desktop&apos;s keyring; where there is none, until Callhelm is closed.</source>
        <translation>Được giữ trong kho khóa của máy; nếu không có kho khóa thì giữ đến khi đóng Callhelm.</translation>
    </message>
    <message>
        <source>It is not known: this desktop has no keyring that kept it. Enter it again.</source>
        <translation>Chưa biết mật khẩu: máy này không có kho khóa nào giữ nó. Hãy nhập lại.</translation>
    </message>
    <message>
        <source>There is no keyring here: the secret is kept until Callhelm is closed.</source>
        <translation>Ở đây không có kho khóa: mật khẩu được giữ đến khi đóng Callhelm.</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>không đổi</translation>
    </message>
    <message>
        <source>Give the server a name.</source>
        <translation>Hãy đặt tên cho máy chủ.</translation>
    </message>
    <message>
        <source>Where is the server?</source>
        <translation>Máy chủ ở đâu?</translation>
    </message>
    <message>
        <source>Which account shall be used?</source>
        <translation>Dùng tài khoản nào?</translation>
    </message>
    <message>
        <source>The account&apos;s secret is missing.</source>
        <translation>Thiếu mật khẩu của tài khoản.</translation>
    </message>
    <message>
        <source>Callhelm sends no secret without encryption to another machine unless you allow it here.</source>
        <translation>Callhelm không gửi mật khẩu không mã hóa đến máy khác, trừ khi bạn cho phép ở đây.</translation>
    </message>
    <message>
        <source>Context by which phones dial out</source>
        <translation>Ngữ cảnh để máy nhánh gọi ra ngoài</translation>
    </message>
    <message>
        <source>Of its dialling plan: customers are called through it. Calling them needs write = originate in manager.conf.</source>
        <translation>Trong kế hoạch quay số: khách hàng được gọi qua đó. Để gọi cần write = originate trong manager.conf.</translation>
    </message>
</context>
<context>
    <name>callhelm::ServerList</name>
    <message>
        <source>Asterisk servers</source>
        <translation>Máy chủ Asterisk</translation>
    </message>
    <message>
        <source>None yet. Connected to one, the floor shows every call as it happens.</source>
        <translation>Chưa có. Khi kết nối, sàn cho thấy từng cuộc gọi ngay lúc xảy ra.</translation>
    </message>
    <message>
        <source>Add a server…</source>
        <translation>Thêm máy chủ…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation>Sửa %1</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Gỡ bỏ…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Gỡ bỏ %1</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Chưa kết nối</translation>
    </message>
    <message>
        <source>Live, last event %1</source>
        <translation>Trực tiếp, sự kiện cuối %1</translation>
    </message>
    <message>
        <source>Live, no event yet</source>
        <translation>Trực tiếp, chưa có sự kiện</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Đang đợi</translation>
    </message>
    <message>
        <source>This desktop has no keyring: the secret is kept until Callhelm is closed, and asked for at the next start.</source>
        <translation>Máy này không có kho khóa: mật khẩu được giữ đến khi đóng Callhelm và sẽ được hỏi lại ở lần chạy sau.</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Gỡ bỏ %1?</translation>
    </message>
    <message>
        <source>Callhelm disconnects from %1 and forgets its secret. The calls it told of stay.</source>
        <translation>Callhelm ngắt kết nối với %1 và quên mật khẩu. Các cuộc gọi đã nhận vẫn còn.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Gỡ bỏ</translation>
    </message>
    <message>
        <source>The server cannot be removed</source>
        <translation>Không gỡ bỏ được máy chủ</translation>
    </message>
</context>
<context>
    <name>callhelm::SessionModel</name>
    <message>
        <source>Implied</source>
        <translation>Suy ra</translation>
    </message>
    <message>
        <source>The queue the agent was in; nothing for a log-on as an agent.</source>
        <translation>Hàng đợi của nhân viên; để trống nếu là đăng nhập chung.</translation>
    </message>
    <message>
        <source>How long the agent was in, within the range shown.</source>
        <translation>Nhân viên ở trong hàng đợi bao lâu, trong khoảng đang xem.</translation>
    </message>
    <message>
        <source>The log shows the agent at work without saying that they joined.</source>
        <translation>Nhật ký cho thấy nhân viên làm việc mà không ghi lúc vào.</translation>
    </message>
</context>
<context>
    <name>callhelm::SessionQuery</name>
    <message>
        <source>Sessions</source>
        <translation>Phiên đăng nhập</translation>
    </message>
    <message numerus="yes">
        <source>%Ln session(s)</source>
        <translation>
            <numerusform>%Ln phiên đăng nhập</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Đăng xuất</translation>
    </message>
</context>
<context>
    <name>callhelm::SignInController</name>
    <message>
        <source>Everybody in the demo has the password “%1”.</source>
        <translation>Mọi người trong bản dùng thử đều có mật khẩu “%1”.</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation>chưa ai đăng nhập</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Đổi mật khẩu</translation>
    </message>
    <message>
        <source>The password of %1.</source>
        <translation>Mật khẩu của %1.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Đổi</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Mật khẩu hiện tại</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>Mật khẩu mới</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Nhập lại</translation>
    </message>
    <message>
        <source>The passwords are not the same.</source>
        <translation>Hai mật khẩu không giống nhau.</translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation>Đã đổi mật khẩu của bạn.</translation>
    </message>
    <message>
        <source>The present password is wrong.</source>
        <translation>Mật khẩu hiện tại không đúng.</translation>
    </message>
    <message>
        <source>Too many tries failed. Try again later.</source>
        <translation>Thử sai quá nhiều lần. Hãy thử lại sau.</translation>
    </message>
    <message>
        <source>This desktop keeps no secrets: you will be asked again at the next start.</source>
        <translation>Máy này không giữ được bí mật: lần khởi động sau sẽ hỏi lại.</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Đăng xuất</translation>
    </message>
    <message>
        <source>Change my password…</source>
        <translation>Đổi mật khẩu của tôi…</translation>
    </message>
    <message>
        <source>The demo seen by its owner, a supervisor or an agent</source>
        <translation>Bản dùng thử dưới mắt chủ sở hữu, giám sát hoặc nhân viên</translation>
    </message>
    <message>
        <source>They have another password than the demo&apos;s: sign out, and sign in with that one.</source>
        <translation>Họ có mật khẩu khác với bản dùng thử: hãy đăng xuất rồi đăng nhập bằng mật khẩu đó.</translation>
    </message>
</context>
<context>
    <name>callhelm::SignInPage</name>
    <message>
        <source>The password cannot be looked up. “callhelm people reset-password”, run by who owns the store&apos;s file, sets a new one. It keeps nobody out who can read that file.</source>
        <translation>Không thể tra lại mật khẩu. Người sở hữu tệp kho dữ liệu đặt mật khẩu mới bằng “callhelm people reset-password”. Mật khẩu không ngăn được ai đọc được tệp đó.</translation>
    </message>
    <message>
        <source>Password forgotten? The owner or an admin sets a new one under Settings, People and rights.</source>
        <translation>Quên mật khẩu? Chủ sở hữu hoặc quản trị đặt mật khẩu mới trong Cài đặt, Nhân sự và phân quyền.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tên của bạn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>The first person is the owner: they may do everything, and say who else works here.</source>
        <translation>Người đầu tiên là chủ sở hữu: được làm mọi việc và cho biết ai khác làm việc ở đây.</translation>
    </message>
    <message>
        <source>Who is at the desk? Calls are recorded meanwhile.</source>
        <translation>Ai đang ngồi máy? Cuộc gọi vẫn được ghi nhận.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>The passwords are not the same.</source>
        <translation>Hai mật khẩu không giống nhau.</translation>
    </message>
    <message>
        <source>Name or password is wrong.</source>
        <translation>Tên hoặc mật khẩu không đúng.</translation>
    </message>
    <message>
        <source>Too many tries failed. Try again in %1.</source>
        <translation>Thử sai quá nhiều lần. Hãy thử lại sau %1.</translation>
    </message>
    <message>
        <source>You sign in as</source>
        <translation>Tên đăng nhập của bạn</translation>
    </message>
    <message>
        <source>a short name, as “lan”</source>
        <translation>tên ngắn, như “lan”</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Nhập lại</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock đang bật</translation>
    </message>
    <message>
        <source>Stay signed in on this desktop</source>
        <translation>Giữ đăng nhập trên máy này</translation>
    </message>
    <message>
        <source>This desktop has no keyring in which your password could be kept: you will be asked at each start.</source>
        <translation>Máy này không có kho khóa để giữ mật khẩu của bạn: bạn sẽ được hỏi lại mỗi lần khởi động.</translation>
    </message>
</context>
<context>
    <name>callhelm::SignInService</name>
    <message>
        <source>There is an owner already. Sign in.</source>
        <translation>Đã có chủ sở hữu. Hãy đăng nhập.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Hãy đăng nhập trước.</translation>
    </message>
</context>
<context>
    <name>callhelm::SimulatorControls</name>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Bắt đầu</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>đã dừng</translation>
    </message>
    <message>
        <source>running at ×%1</source>
        <translation>đang chạy ở ×%1</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>Mô phỏng</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Mã khởi tạo</translation>
    </message>
    <message>
        <source>The same seed gives the same call centre again.</source>
        <translation>Cùng mã khởi tạo cho lại đúng tổng đài đó.</translation>
    </message>
    <message>
        <source>History before it</source>
        <translation>Lịch sử trước đó</translation>
    </message>
    <message>
        <source> days</source>
        <translation> ngày</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tốc độ</translation>
    </message>
</context>
<context>
    <name>callhelm::SourceService</name>
    <message>
        <source>This is a folder, not a queue_log.</source>
        <translation>Đây là thư mục, không phải queue_log.</translation>
    </message>
</context>
<context>
    <name>callhelm::SourceSettings</name>
    <message>
        <source>No file is followed.</source>
        <translation>Chưa theo dõi tệp nào.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Followed files</source>
        <translation>Tệp theo dõi</translation>
    </message>
    <message>
        <source>Follow a file…</source>
        <translation>Theo dõi tệp…</translation>
    </message>
    <message>
        <source>Whose phone is whose</source>
        <translation>Máy nào của ai</translation>
    </message>
</context>
<context>
    <name>callhelm::StatusLine</name>
    <message>
        <source>last event %1</source>
        <translation>sự kiện cuối %1</translation>
    </message>
    <message>
        <source>no event yet</source>
        <translation>chưa có sự kiện</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>đang đợi</translation>
    </message>
    <message>
        <source>waiting: %1</source>
        <translation>đang đợi: %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>lỗi</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>lỗi: %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>đã dừng</translation>
    </message>
    <message>
        <source>No source is running</source>
        <translation>Không có nguồn nào đang chạy</translation>
    </message>
    <message>
        <source>Books balance</source>
        <translation>Sổ khớp</translation>
    </message>
    <message>
        <source>Books do not balance</source>
        <translation>Sổ không khớp</translation>
    </message>
    <message>
        <source>Offered = answered + abandoned + timed out + left by key + left empty + waiting, in every queue. Click for the log doctor.</source>
        <translation>Lượt vào = đã trả lời + bỏ cuộc + hết giờ chờ + bấm phím thoát + không ai trực + đang chờ, ở mọi hàng đợi. Bấm để kiểm tra nhật ký.</translation>
    </message>
    <message>
        <source>making up its past days</source>
        <translation>đang tạo các ngày trước đó</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>Mô phỏng</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (chỉ đọc)</translation>
    </message>
    <message>
        <source>Who is signed in. Click to change the password or to sign out.</source>
        <translation>Ai đang đăng nhập. Nhấp để đổi mật khẩu hoặc đăng xuất.</translation>
    </message>
    <message>
        <source>last file %1</source>
        <translation>tệp cuối %1</translation>
    </message>
    <message>
        <source>no file yet</source>
        <translation>chưa có tệp</translation>
    </message>
</context>
<context>
    <name>callhelm::StayModel</name>
    <message>
        <source>Agent</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Hàng đợi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Độ dài</translation>
    </message>
</context>
<context>
    <name>callhelm::StepStrip</name>
    <message>
        <source>Step %1: %2</source>
        <extracomment>%1: place of a step, %2: its title</extracomment>
        <translation>Bước %1: %2</translation>
    </message>
    <message>
        <source>present step</source>
        <translation>bước hiện tại</translation>
    </message>
    <message>
        <source>done</source>
        <translation>xong</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>sắp tới</translation>
    </message>
</context>
<context>
    <name>callhelm::StoreAccess</name>
    <message>
        <source>Your role does not permit seeing this.</source>
        <translation>Vai trò của bạn không cho phép xem mục này.</translation>
    </message>
    <message>
        <source>Your role does not permit seeing what others did.</source>
        <translation>Vai trò của bạn không cho phép xem người khác đã làm gì.</translation>
    </message>
    <message>
        <source>Your role does not permit importing.</source>
        <translation>Vai trò của bạn không cho phép nhập dữ liệu.</translation>
    </message>
    <message>
        <source>Your role does not permit simulating.</source>
        <translation>Vai trò của bạn không cho phép chạy mô phỏng.</translation>
    </message>
    <message>
        <source>Your role does not permit acknowledging alerts.</source>
        <translation>Vai trò của bạn không cho phép xác nhận cảnh báo.</translation>
    </message>
    <message>
        <source>Your role does not permit exporting.</source>
        <translation>Vai trò của bạn không cho phép xuất dữ liệu.</translation>
    </message>
    <message>
        <source>Your role does not permit acting on the telephone system.</source>
        <translation>Vai trò của bạn không cho phép thao tác trên tổng đài.</translation>
    </message>
    <message>
        <source>Your role does not permit changing settings.</source>
        <translation>Vai trò của bạn không được phép thay đổi thiết lập.</translation>
    </message>
    <message>
        <source>Your role does not permit changing what raises alerts.</source>
        <translation>Vai trò của bạn không được thay đổi điều kiện cảnh báo.</translation>
    </message>
    <message>
        <source>Your role does not permit setting goals.</source>
        <translation>Vai trò của bạn không được đặt mục tiêu.</translation>
    </message>
    <message>
        <source>Your role does not permit editing this.</source>
        <translation>Vai trò của bạn không được sửa mục này.</translation>
    </message>
    <message>
        <source>Your role does not permit entering values.</source>
        <translation>Vai trò của bạn không được nhập số liệu.</translation>
    </message>
    <message>
        <source>Your role does not permit closing a month.</source>
        <translation>Vai trò của bạn không được chốt tháng.</translation>
    </message>
    <message>
        <source>Your role does not permit handing out leads.</source>
        <translation>Vai trò của bạn không được chia khách tiềm năng.</translation>
    </message>
    <message>
        <source>Your role does not permit seeing whole numbers.</source>
        <translation>Vai trò của bạn không được xem số đầy đủ.</translation>
    </message>
    <message>
        <source>Sign in first.</source>
        <translation>Hãy đăng nhập trước.</translation>
    </message>
    <message>
        <source>Your role does not permit merging customers.</source>
        <translation>Vai trò của bạn không cho phép gộp khách hàng.</translation>
    </message>
    <message>
        <source>Your role does not permit removing this.</source>
        <translation>Vai trò của bạn không cho phép xóa mục này.</translation>
    </message>
    <message>
        <source>Your role does not permit calling customers.</source>
        <translation>Vai trò của bạn không được phép gọi khách hàng.</translation>
    </message>
</context>
<context>
    <name>callhelm::StoreService</name>
    <message>
        <source>One thing at a time.</source>
        <translation>Mỗi lần chỉ một việc.</translation>
    </message>
    <message>
        <source>The store is busy with another command.</source>
        <translation>Kho dữ liệu đang bận với một lệnh khác.</translation>
    </message>
    <message>
        <source>The store is open, and its days are those of %1. Change the zone in the program that has it open, or leave “--zone” out.</source>
        <translation>Kho dữ liệu đang mở và tính ngày theo múi giờ %1. Hãy đổi múi giờ trong chương trình đang mở nó, hoặc bỏ “--zone”.</translation>
    </message>
    <message>
        <source>Name one file.</source>
        <translation>Hãy nêu đúng một tệp.</translation>
    </message>
    <message>
        <source>A window has the store open.</source>
        <translation>Một cửa sổ đang mở kho dữ liệu.</translation>
    </message>
    <message>
        <source>No local socket can be made: commands cannot be handed to this program.</source>
        <translation>Không tạo được socket cục bộ: không thể chuyển lệnh cho chương trình này.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Đã dừng. Không có gì thay đổi.</translation>
    </message>
</context>
<context>
    <name>callhelm::StoryModel</name>
    <message>
        <source>Next</source>
        <translation>Sắp tới</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Hôm nay, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Hôm qua, %1</translation>
    </message>
</context>
<context>
    <name>callhelm::StoryTabs</name>
    <message>
        <source>What of the story shows</source>
        <translation>Phần nào của lịch sử được hiện</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Cuộc gọi</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Tin nhắn</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Cơ hội</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Việc</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Ticket</translation>
    </message>
</context>
<context>
    <name>callhelm::StoryView</name>
    <message>
        <source>Story</source>
        <translation>Lịch sử</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Took place</source>
        <translation>Đã diễn ra</translation>
    </message>
    <message>
        <source>Did not</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Edit note…</source>
        <translation>Sửa ghi chú…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Remove note</source>
        <translation>Xóa ghi chú</translation>
    </message>
</context>
<context>
    <name>callhelm::StoryWords</name>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>lúc %1</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>quá hạn</translation>
    </message>
    <message>
        <source>reminded at %1</source>
        <translation>đã nhắc lúc %1</translation>
    </message>
    <message>
        <source>reminder at %1</source>
        <translation>nhắc lúc %1</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Lịch hẹn</translation>
    </message>
    <message>
        <source>Appointment: %1</source>
        <translation>Lịch hẹn: %1</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Việc cần làm</translation>
    </message>
    <message>
        <source>Moved to the bin</source>
        <translation>Đã chuyển vào thùng rác</translation>
    </message>
    <message>
        <source>Taken out of the bin</source>
        <translation>Đã lấy khỏi thùng rác</translation>
    </message>
    <message>
        <source>Separated again</source>
        <translation>Đã tách ra</translation>
    </message>
    <message>
        <source>Merged into %1</source>
        <translation>Đã gộp vào %1</translation>
    </message>
    <message>
        <source>Customer created</source>
        <translation>Đã tạo khách hàng</translation>
    </message>
    <message>
        <source>Order: %1</source>
        <translation>Đơn hàng: %1</translation>
    </message>
    <message>
        <source>order, %1</source>
        <translation>đơn hàng, %1</translation>
    </message>
    <message>
        <source>New deal: %1</source>
        <translation>Cơ hội bán hàng mới: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>deal</source>
        <translation>cơ hội bán hàng</translation>
    </message>
    <message>
        <source>deal, %1</source>
        <translation>cơ hội bán hàng, %1</translation>
    </message>
    <message>
        <source>task</source>
        <translation>việc cần làm</translation>
    </message>
    <message>
        <source>Not done after all: %1</source>
        <translation>Chưa xong: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Xong: %1</translation>
    </message>
    <message>
        <source>New task: %1</source>
        <translation>Việc cần làm mới: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Empty note</source>
        <translation>Ghi chú trống</translation>
    </message>
    <message>
        <source>note</source>
        <translation>ghi chú</translation>
    </message>
    <message>
        <source>Note changed</source>
        <translation>Đã sửa ghi chú</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>ticket</translation>
    </message>
    <message>
        <source>New ticket #%1: %2</source>
        <translation>Ticket mới #%1: %2</translation>
    </message>
    <message>
        <source>Ticket #%1 %2: %3</source>
        <translation>Ticket #%1 %2: %3</translation>
    </message>
    <message>
        <source>Ticket #%1: %2</source>
        <translation>Ticket #%1: %2</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Hội thoại</translation>
    </message>
    <message>
        <source>Conversation: %1</source>
        <translation>Hội thoại: %1</translation>
    </message>
    <message>
        <source>Conversation resolved</source>
        <translation>Đã xử lý xong hội thoại</translation>
    </message>
    <message>
        <source>Conversation resolved: %1</source>
        <translation>Đã xử lý xong hội thoại: %1</translation>
    </message>
    <message>
        <source>E-mail received</source>
        <translation>Nhận email</translation>
    </message>
    <message>
        <source>E-mail sent</source>
        <translation>Đã gửi email</translation>
    </message>
    <message>
        <source>SMS received</source>
        <translation>Nhận SMS</translation>
    </message>
    <message>
        <source>SMS sent</source>
        <translation>Đã gửi SMS</translation>
    </message>
    <message>
        <source>Care message sent</source>
        <translation>Đã gửi tin chăm sóc</translation>
    </message>
    <message>
        <source>Message received</source>
        <translation>Nhận tin nhắn</translation>
    </message>
    <message>
        <source>Message sent</source>
        <translation>Đã gửi tin nhắn</translation>
    </message>
    <message>
        <source>%1, not delivered</source>
        <translation>%1, không gửi được</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <translation>%1: “%2”</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>bot</translation>
    </message>
    <message>
        <source>Rated %1</source>
        <translation>Đánh giá %1</translation>
    </message>
    <message>
        <source>Rated %1 of %2</source>
        <translation>Đánh giá %1 trên %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>cho %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>Đã sửa %1</translation>
    </message>
</context>
<context>
    <name>callhelm::TableView</name>
    <message>
        <source>Reset layout</source>
        <translation>Đặt lại bố cục</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Sao chép kèm tiêu đề</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
</context>
<context>
    <name>callhelm::TargetColumns</name>
    <message>
        <source>%1, min</source>
        <translation>%1, phút</translation>
    </message>
    <message>
        <source>%1, s</source>
        <translation>%1, giây</translation>
    </message>
    <message>
        <source>%1, %</source>
        <translation>%1, %</translation>
    </message>
    <message>
        <source>%1, M %2</source>
        <translation>%1, triệu %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>callhelm::TargetDelegate</name>
    <message>
        <source>team goal</source>
        <translation>mục tiêu nhóm</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>không tìm thấy</translation>
    </message>
    <message>
        <source>not added</source>
        <translation>không cộng</translation>
    </message>
    <message>
        <source>distinct</source>
        <translation>không trùng</translation>
    </message>
    <message>
        <source>a share</source>
        <translation>tỷ lệ</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>bằng</translation>
    </message>
</context>
<context>
    <name>callhelm::TargetEditor</name>
    <message>
        <source>There are no goals of %1 to copy.</source>
        <translation>Không có mục tiêu nào của %1 để chép.</translation>
    </message>
    <message>
        <source>Raise goals</source>
        <translation>Nâng mục tiêu</translation>
    </message>
    <message>
        <source>All goals of the sheet are raised by so many per cent, or lowered where it is less than zero.</source>
        <translation>Mọi mục tiêu trên bảng tăng bấy nhiêu phần trăm, hoặc giảm nếu nhỏ hơn 0.</translation>
    </message>
    <message>
        <source>The selected goals are raised by so many per cent, or lowered where it is less than zero.</source>
        <translation>Các mục tiêu đã chọn tăng bấy nhiêu phần trăm, hoặc giảm nếu nhỏ hơn 0.</translation>
    </message>
    <message>
        <source>Raise</source>
        <translation>Nâng</translation>
    </message>
    <message>
        <source>Per cent</source>
        <translation>Phần trăm</translation>
    </message>
    <message>
        <source>A number from −100 to 1,000.</source>
        <translation>Một số từ −100 đến 1.000.</translation>
    </message>
    <message>
        <source>Figures that are typed in are not spread.</source>
        <translation>Chỉ số nhập tay không chia được.</translation>
    </message>
    <message>
        <source>There is no table to paste. Copy one with names and metrics in Excel first.</source>
        <translation>Không có bảng để dán. Hãy chép một bảng có tên và chỉ số từ Excel trước.</translation>
    </message>
</context>
<context>
    <name>callhelm::TargetFooter</name>
    <message numerus="yes">
        <source>%Ln goal(s) changed</source>
        <translation>
            <numerusform>Đã đổi %Ln mục tiêu</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Chưa đổi gì</translation>
    </message>
    <message>
        <source>%1, not saved · %2</source>
        <translation>%1, chưa lưu · %2</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln row(s)</source>
        <translation>
            <numerusform>ở %Ln dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>The goals end with it; what comes after has none until others are set.</source>
        <translation>Mục tiêu kết thúc cùng kỳ này; sau đó chưa có cho đến khi đặt mục tiêu khác.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Bỏ thay đổi</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Đang lưu…</translation>
    </message>
    <message>
        <source>Save targets</source>
        <translation>Lưu mục tiêu</translation>
    </message>
</context>
<context>
    <name>callhelm::TargetHeader</name>
    <message>
        <source>No team</source>
        <translation>Chưa có nhóm</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Tuần</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>from</source>
        <translation>từ</translation>
    </message>
    <message>
        <source>Goals from this day on</source>
        <translation>Mục tiêu từ ngày này</translation>
    </message>
    <message>
        <source>The sheet shows what holds on this day; what is saved holds from it on.</source>
        <translation>Bảng cho thấy mục tiêu có hiệu lực vào ngày này; những gì lưu có hiệu lực từ ngày này.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Nhóm</translation>
    </message>
</context>
<context>
    <name>callhelm::TargetInsight</name>
    <message>
        <source>Choose a goal</source>
        <translation>Chọn một mục tiêu</translation>
    </message>
    <message>
        <source>Goal per day</source>
        <translation>Mục tiêu mỗi ngày</translation>
    </message>
    <message>
        <source>%1 ÷ %2 working days</source>
        <translation>%1 ÷ %2 ngày làm việc</translation>
    </message>
    <message>
        <source>Goal of a day</source>
        <translation>Mục tiêu ngày</translation>
    </message>
    <message>
        <source>own goal, set on “Day”</source>
        <translation>mục tiêu riêng, đặt ở “Ngày”</translation>
    </message>
    <message>
        <source>Goal per week</source>
        <translation>Mục tiêu mỗi tuần</translation>
    </message>
    <message>
        <source>own goal, set on “Week”</source>
        <translation>mục tiêu riêng, đặt ở “Tuần”</translation>
    </message>
    <message>
        <source>Goal of the month</source>
        <translation>Mục tiêu tháng</translation>
    </message>
    <message>
        <source>own goal, set on “Month”</source>
        <translation>mục tiêu riêng, đặt ở “Tháng”</translation>
    </message>
    <message>
        <source>the same now</source>
        <translation>nay vẫn vậy</translation>
    </message>
    <message>
        <source>no goal now</source>
        <translation>nay không có mục tiêu</translation>
    </message>
    <message>
        <source>now %1, %2</source>
        <translation>nay %1, %2</translation>
    </message>
    <message>
        <source>Goal of %1</source>
        <translation>Mục tiêu %1</translation>
    </message>
    <message>
        <source>Goal before</source>
        <translation>Mục tiêu trước</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Hiệu lực</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>từ %1 đến %2</translation>
    </message>
    <message>
        <source>from %1 until a newer one</source>
        <translation>từ %1 đến khi có mục tiêu mới</translation>
    </message>
    <message>
        <source>The six months before</source>
        <translation>Sáu tháng trước</translation>
    </message>
    <message>
        <source>The six weeks before</source>
        <translation>Sáu tuần trước</translation>
    </message>
    <message>
        <source>The six days before</source>
        <translation>Sáu ngày trước</translation>
    </message>
</context>
<context>
    <name>callhelm::TargetModel</name>
    <message>
        <source>People added up</source>
        <translation>Cộng các nhân viên</translation>
    </message>
    <message>
        <source>Against the team goal</source>
        <translation>So với mục tiêu nhóm</translation>
    </message>
    <message>
        <source>Team or person</source>
        <translation>Nhóm hoặc nhân viên</translation>
    </message>
</context>
<context>
    <name>callhelm::TargetPanels</name>
    <message>
        <source>%1 %2: people reach %3 of %4</source>
        <translation>%1 %2: nhân viên được %3 trên %4</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>và %Ln mục nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>A team goal may differ from its people’s; it is said, not forbidden.</source>
        <translation>Mục tiêu nhóm có thể khác tổng của các nhân viên; chỉ nhắc, không cấm.</translation>
    </message>
    <message>
        <source>People’s goals come to those of the team wherever both are set.</source>
        <translation>Mục tiêu của các nhân viên cộng lại bằng mục tiêu nhóm ở mọi chỗ có cả hai.</translation>
    </message>
    <message>
        <source>Goals that do not add up</source>
        <translation>Mục tiêu không khớp tổng</translation>
    </message>
    <message>
        <source>%1 met in %2 of %3 that are over</source>
        <translation>đạt %1 trong %2 trên %3 kỳ đã qua</translation>
    </message>
</context>
<context>
    <name>callhelm::TargetScene</name>
    <message>
        <source>Everybody</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Week %1 from %2</source>
        <translation>Tuần %1 từ %2</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>Tuần từ %1</translation>
    </message>
    <message>
        <source>the week of %1</source>
        <translation>tuần %1</translation>
    </message>
</context>
<context>
    <name>callhelm::TargetService</name>
    <message>
        <source>The person is not known.</source>
        <translation>Không biết người này.</translation>
    </message>
    <message>
        <source>A goal ends after it begins.</source>
        <translation>Mục tiêu kết thúc sau khi bắt đầu.</translation>
    </message>
    <message>
        <source>There is no metric “%1”.</source>
        <translation>Không có chỉ số “%1”.</translation>
    </message>
    <message>
        <source>A goal is not less than zero.</source>
        <translation>Mục tiêu không nhỏ hơn 0.</translation>
    </message>
    <message>
        <source>A share is at most 100 %.</source>
        <translation>Tỷ lệ nhiều nhất là 100 %.</translation>
    </message>
    <message>
        <source>Goals that hold already stay: set others from a later day on.</source>
        <translation>Mục tiêu đã có hiệu lực thì giữ nguyên: hãy đặt mục tiêu khác từ một ngày sau.</translation>
    </message>
    <message>
        <source>The team or the agent is not known.</source>
        <translation>Không biết nhóm hoặc nhân viên này.</translation>
    </message>
</context>
<context>
    <name>callhelm::TargetsPage</name>
    <message>
        <source>Not a number</source>
        <translation>Không phải là số</translation>
    </message>
    <message>
        <source>Less than zero</source>
        <translation>Nhỏ hơn 0</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Quá lớn</translation>
    </message>
    <message>
        <source>Save targets</source>
        <translation>Lưu mục tiêu</translation>
    </message>
    <message>
        <source>Copy goals from the period before</source>
        <translation>Chép mục tiêu từ kỳ trước</translation>
    </message>
    <message>
        <source>Paste a table of goals</source>
        <translation>Dán bảng mục tiêu</translation>
    </message>
    <message>
        <source>Fill goals down</source>
        <translation>Điền mục tiêu xuống dưới</translation>
    </message>
    <message>
        <source>Raise goals by %…</source>
        <translation>Nâng mục tiêu theo %…</translation>
    </message>
    <message>
        <source>Spread the team’s goal</source>
        <translation>Chia mục tiêu nhóm</translation>
    </message>
    <message>
        <source>Versions of goals</source>
        <translation>Phiên bản mục tiêu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln goal(s) were changed and are not saved.</source>
        <translation>
            <numerusform>Đã đổi %Ln mục tiêu và chưa lưu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a metric</source>
        <translation>Thêm chỉ số</translation>
    </message>
    <message>
        <source>Whose goals are these?</source>
        <translation>Đây là mục tiêu của ai?</translation>
    </message>
    <message>
        <source>from %1 · %2, %3 · %4</source>
        <translation>từ %1 · %2, %3 · %4</translation>
    </message>
    <message numerus="yes">
        <source>%Ln goal(s)</source>
        <translation>
            <numerusform>%Ln mục tiêu</numerusform>
        </translation>
    </message>
    <message>
        <source>    Remove what holds from %1…</source>
        <translation>    Bỏ mục tiêu từ %1…</translation>
    </message>
    <message>
        <source>Remove goals</source>
        <translation>Bỏ mục tiêu</translation>
    </message>
    <message numerus="yes">
        <source>%Ln goal(s) from %1 on are removed; those before them hold on.</source>
        <translation>
            <numerusform>Bỏ %Ln mục tiêu từ %1; mục tiêu trước đó vẫn có hiệu lực.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Nothing was set yet</source>
        <translation>Chưa đặt gì</translation>
    </message>
    <message>
        <source>those of %1 stay as they are</source>
        <translation>của %1 giữ nguyên</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Chỉ %1</translation>
    </message>
    <message>
        <source>Month goals from %1</source>
        <translation>Mục tiêu tháng từ %1</translation>
    </message>
    <message>
        <source>Week goals from %1</source>
        <translation>Mục tiêu tuần từ %1</translation>
    </message>
    <message>
        <source>Day goals from %1</source>
        <translation>Mục tiêu ngày từ %1</translation>
    </message>
    <message>
        <source>Copy from %1</source>
        <translation>Chép từ %1</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Dán bảng</translation>
    </message>
    <message>
        <source>Raise by %…</source>
        <translation>Nâng theo %…</translation>
    </message>
    <message>
        <source>Spread team goal</source>
        <translation>Chia mục tiêu nhóm</translation>
    </message>
    <message>
        <source>Spreads the team’s goals of the selected columns by what its people did in the month before.</source>
        <translation>Chia mục tiêu nhóm của các cột đã chọn theo kết quả của nhân viên trong tháng trước.</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Mục tiêu</translation>
    </message>
</context>
<context>
    <name>callhelm::TaskDialog</name>
    <message>
        <source>New task</source>
        <translation>Việc cần làm mới</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Lịch hẹn mới</translation>
    </message>
    <message>
        <source>Create task</source>
        <translation>Tạo việc</translation>
    </message>
    <message>
        <source>Create appointment</source>
        <translation>Tạo lịch hẹn</translation>
    </message>
    <message>
        <source>What is to be done for %1, and by when.</source>
        <translation>Cần làm gì cho %1, và trước khi nào.</translation>
    </message>
    <message>
        <source>When somebody meets %1, in person or online.</source>
        <translation>Khi nào gặp %1, trực tiếp hoặc qua mạng.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Người phụ trách</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hạn</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Khi nào</translation>
    </message>
    <message>
        <source>Reminder</source>
        <translation>Nhắc</translation>
    </message>
    <message>
        <source>no type</source>
        <translation>không có loại</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>không ai</translation>
    </message>
    <message>
        <source>no reminder</source>
        <translation>không nhắc</translation>
    </message>
    <message>
        <source>when it is due</source>
        <translation>đúng hạn</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) before</source>
        <translation>
            <numerusform>trước %Ln phút</numerusform>
        </translation>
    </message>
    <message>
        <source>an hour before</source>
        <translation>trước một giờ</translation>
    </message>
    <message>
        <source>a day before</source>
        <translation>trước một ngày</translation>
    </message>
    <message>
        <source>Say what is to be done, or choose a type.</source>
        <translation>Hãy ghi việc cần làm, hoặc chọn loại.</translation>
    </message>
</context>
<context>
    <name>callhelm::TaskScope</name>
    <message>
        <source>Mine</source>
        <translation>Của tôi</translation>
    </message>
    <message>
        <source>The team&apos;s</source>
        <translation>Của nhóm</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Đến hạn hôm nay</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>My tasks that are not done</source>
        <translation>Việc của tôi chưa hoàn thành</translation>
    </message>
    <message>
        <source>Tasks of my teams that are not done</source>
        <translation>Việc của các nhóm tôi chưa hoàn thành</translation>
    </message>
    <message>
        <source>What is due today and not done</source>
        <translation>Việc đến hạn hôm nay và chưa hoàn thành</translation>
    </message>
    <message>
        <source>What should have been done by now</source>
        <translation>Việc lẽ ra đã phải xong</translation>
    </message>
    <message>
        <source>Done ones, too</source>
        <translation>Kể cả việc đã xong</translation>
    </message>
</context>
<context>
    <name>callhelm::TeamList</name>
    <message>
        <source>In %1 today</source>
        <translation>Trong %1 hôm nay</translation>
    </message>
    <message>
        <source>%1 (head)</source>
        <translation>%1 (trưởng nhóm)</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Không ai.</translation>
    </message>
    <message>
        <source>%1, day by day</source>
        <translation>%1, từng ngày</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 từ %2</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 rời nhóm</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 sang %2</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>không ai</translation>
    </message>
    <message>
        <source>Add a team</source>
        <translation>Thêm nhóm</translation>
    </message>
    <message>
        <source>The head&apos;s scorecard stands for the team. It gives no right: who is in charge of a team is said of the person.</source>
        <translation>Bộ chỉ tiêu của trưởng nhóm đại diện cho nhóm. Không kèm quyền: ai phụ trách nhóm ghi ở từng người.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Add team</source>
        <translation>Thêm nhóm</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Trưởng nhóm</translation>
    </message>
    <message>
        <source>Dissolve %1</source>
        <translation>Giải thể %1</translation>
    </message>
    <message>
        <source>From that day on nobody is in %1. Its figures of the days before stay.</source>
        <translation>Từ ngày đó không ai thuộc %1. Số liệu những ngày trước vẫn còn.</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>Giải thể</translation>
    </message>
    <message>
        <source>First day without it</source>
        <translation>Ngày đầu tiên không có nhóm</translation>
    </message>
    <message>
        <source>no team</source>
        <translation>không nhóm nào</translation>
    </message>
    <message>
        <source>Move a person</source>
        <translation>Chuyển người</translation>
    </message>
    <message>
        <source>From that day on they are in the other team. The days before stay as they were.</source>
        <translation>Từ ngày đó họ thuộc nhóm kia. Những ngày trước giữ nguyên.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Chuyển</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>Out of</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>Into</source>
        <translation>Sang</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>Từ ngày này</translation>
    </message>
    <message>
        <source>Choose a person.</source>
        <translation>Hãy chọn một người.</translation>
    </message>
    <message>
        <source>Choose two different teams.</source>
        <translation>Hãy chọn hai nhóm khác nhau.</translation>
    </message>
    <message>
        <source>%1 is not in %2 on that day.</source>
        <translation>%1 không thuộc %2 trong ngày đó.</translation>
    </message>
    <message>
        <source>%1 is in %2 already on that day.</source>
        <translation>%1 đã thuộc %2 trong ngày đó.</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Add team…</source>
        <translation>Thêm nhóm…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Thay đổi…</translation>
    </message>
    <message>
        <source>Move a person…</source>
        <translation>Chuyển người…</translation>
    </message>
    <message>
        <source>Dissolve…</source>
        <translation>Giải thể…</translation>
    </message>
    <message>
        <source>Figures of a team follow who was in it on that day; a move never changes the days before.</source>
        <translation>Số liệu của nhóm theo người thuộc nhóm trong ngày đó; chuyển nhóm không thay đổi những ngày trước.</translation>
    </message>
    <message>
        <source>No teams yet. A team gathers agents: its figures stand beside those of agents and queues, and who is in charge of it sees them.</source>
        <translation>Chưa có nhóm. Nhóm gồm các nhân viên: số liệu của nhóm đứng cạnh số liệu nhân viên và hàng đợi, và người phụ trách xem được chúng.</translation>
    </message>
</context>
<context>
    <name>callhelm::TeamModel</name>
    <message>
        <source>Team</source>
        <translation>Nhóm</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Trưởng nhóm</translation>
    </message>
    <message>
        <source>Whose scorecard stands for the team. It gives no right.</source>
        <translation>Bộ chỉ tiêu của người này đại diện cho nhóm. Không kèm quyền.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Nhân sự</translation>
    </message>
    <message>
        <source>How many are in it today.</source>
        <translation>Số người thuộc nhóm hôm nay.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Từ</translation>
    </message>
    <message>
        <source>The first day on which anybody was in it.</source>
        <translation>Ngày đầu tiên có người trong nhóm.</translation>
    </message>
</context>
<context>
    <name>callhelm::TermService</name>
    <message>
        <source>Give it a name.</source>
        <translation>Hãy đặt tên.</translation>
    </message>
    <message>
        <source>The name is longer than %1 characters.</source>
        <translation>Tên dài hơn %1 ký tự.</translation>
    </message>
    <message>
        <source>There is “%1” already.</source>
        <translation>Đã có “%1”.</translation>
    </message>
    <message>
        <source>Say what can be chosen.</source>
        <translation>Hãy nêu những gì chọn được.</translation>
    </message>
    <message>
        <source>Records may hold this choice: call it something else, but leave no choice empty.</source>
        <translation>Có thể đã có dữ liệu dùng lựa chọn này: có thể đổi tên, nhưng không để trống.</translation>
    </message>
    <message>
        <source>“%1” cannot be a choice, or is one twice.</source>
        <translation>“%1” không thể là lựa chọn, hoặc bị lặp.</translation>
    </message>
    <message>
        <source>A choice that a record has can be renamed, but not left out.</source>
        <translation>Lựa chọn đã có dữ liệu dùng thì đổi tên được, nhưng không bỏ được.</translation>
    </message>
</context>
<context>
    <name>callhelm::TodayCard</name>
    <message>
        <source>Today by agent</source>
        <translation>Hôm nay theo nhân viên</translation>
    </message>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>thu hồi</translation>
    </message>
    <message>
        <source>Nothing was handed out today.</source>
        <translation>Hôm nay chưa chia gì.</translation>
    </message>
    <message>
        <source>Double click: the hand-outs, with receipts</source>
        <translation>Nhấp đúp: các lượt chia, kèm biên nhận</translation>
    </message>
</context>
<context>
    <name>callhelm::TravelBar</name>
    <message>
        <source>Reading the facts up to then… %1</source>
        <translation>Đang đọc dữ kiện đến lúc đó… %1</translation>
    </message>
    <message>
        <source>Showing %1, %2</source>
        <translation>Đang xem %1, %2</translation>
    </message>
    <message>
        <source>Showing the past</source>
        <translation>Đang xem quá khứ</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Tạm dừng (phím cách)</translation>
    </message>
    <message>
        <source>Play on (Space)</source>
        <translation>Phát tiếp (phím cách)</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tạm dừng</translation>
    </message>
    <message>
        <source>Play on</source>
        <translation>Phát tiếp</translation>
    </message>
    <message>
        <source>How fast it plays on</source>
        <translation>Tốc độ phát</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tốc độ</translation>
    </message>
    <message>
        <source>The day before with calls</source>
        <translation>Ngày trước đó có cuộc gọi</translation>
    </message>
    <message>
        <source>The next day with calls</source>
        <translation>Ngày kế tiếp có cuộc gọi</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Chọn ngày</translation>
    </message>
    <message>
        <source>Time of the day</source>
        <translation>Thời gian trong ngày</translation>
    </message>
    <message>
        <source>Arrows: one minute. Page keys: fifteen minutes.</source>
        <translation>Phím mũi tên: một phút. Phím trang: mười lăm phút.</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Về hiện tại</translation>
    </message>
    <message>
        <source>Shows the floor as it is (Esc)</source>
        <translation>Hiển thị sàn tổng đài như hiện tại (Esc)</translation>
    </message>
</context>
<context>
    <name>callhelm::UndoStack</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Không có gì để hoàn tác.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Không có gì để làm lại.</translation>
    </message>
</context>
<context>
    <name>callhelm::Verdict</name>
    <message numerus="yes">
        <source>%Ln caller(s) went in without coming out</source>
        <translation>
            <numerusform>%Ln khách đã vào mà không ra</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln caller(s) came out without going in</source>
        <translation>
            <numerusform>%Ln khách đã ra mà không vào</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entry(ies) without a visit</source>
        <translation>
            <numerusform>%Ln lần vào không có lượt gọi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s) cut off by a restart</source>
        <translation>
            <numerusform>%Ln lượt gọi bị cắt do khởi động lại</numerusform>
        </translation>
    </message>
    <message>
        <source>The books balance</source>
        <translation>Sổ khớp</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>và %Ln mục nữa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) read</source>
        <translation>
            <numerusform>Đã đọc %Ln dòng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln finding(s)</source>
        <translation>
            <numerusform>%Ln điểm bất thường</numerusform>
        </translation>
    </message>
    <message>
        <source>no findings</source>
        <translation>không có điểm bất thường</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected line(s)</source>
        <translation>
            <numerusform>%Ln dòng bị loại</numerusform>
        </translation>
    </message>
    <message>
        <source>no rejected lines</source>
        <translation>không có dòng bị loại</translation>
    </message>
</context>
<context>
    <name>callhelm::VisitModel</name>
    <message>
        <source>The log does not tell when this caller entered.</source>
        <translation>Nhật ký không ghi khách này vào lúc nào.</translation>
    </message>
    <message>
        <source>The telephone system restarted during this visit.</source>
        <translation>Hệ thống tổng đài khởi động lại trong lượt gọi này.</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Vào lúc</translation>
    </message>
    <message>
        <source>When the caller entered the queue. The visit counts in this interval.</source>
        <translation>Lúc khách vào hàng đợi. Lượt gọi được tính vào khoảng này.</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Hàng đợi</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số điện thoại</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>Chờ</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Agent</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Who answered first.</source>
        <translation>Ai trả lời đầu tiên.</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>Đàm thoại</translation>
    </message>
    <message>
        <source>Talk of all agents who took part in this visit.</source>
        <translation>Tổng đàm thoại của mọi nhân viên tham gia lượt gọi này.</translation>
    </message>
    <message>
        <source>How many times an agent was rung and did not answer.</source>
        <translation>Số lần nhân viên được đổ chuông mà không trả lời.</translation>
    </message>
    <message>
        <source>Call id</source>
        <translation>Mã cuộc gọi</translation>
    </message>
    <message>
        <source>Doubt</source>
        <translation>Nghi vấn</translation>
    </message>
    <message>
        <source>Why the log does not tell all of this visit.</source>
        <translation>Vì sao nhật ký không ghi đủ lượt gọi này.</translation>
    </message>
    <message>
        <source>The connection was lost, and how this visit ended was not told.</source>
        <translation>Mất kết nối, không biết lượt gọi này đã kết thúc thế nào.</translation>
    </message>
    <message>
        <source>How long the caller waited until they were answered or left.</source>
        <translation>Khách chờ bao lâu cho đến khi được trả lời hoặc rời đi.</translation>
    </message>
    <message>
        <source>Missed rings</source>
        <translation>Lần chuông hụt</translation>
    </message>
</context>
<context>
    <name>callhelm::VisitQuery</name>
    <message>
        <source>Visits</source>
        <translation>Lượt gọi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln lượt gọi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::WaitingCard</name>
    <message>
        <source>Hand out by hand…</source>
        <translation>Chia tay…</translation>
    </message>
    <message>
        <source>%1, the oldest %2</source>
        <translation>%1, %2 lâu nhất</translation>
    </message>
    <message>
        <source>%1, oldest first</source>
        <translation>%1, lâu nhất trước</translation>
    </message>
    <message>
        <source>Select a lead that waits.</source>
        <translation>Hãy chọn một cơ hội đang chờ.</translation>
    </message>
    <message>
        <source>Who leads a team may hand leads out.</source>
        <translation>Người phụ trách nhóm được chia cơ hội.</translation>
    </message>
    <message>
        <source>Gives the selected leads to an agent, with a reason</source>
        <translation>Giao các cơ hội đã chọn cho một nhân viên, kèm lý do</translation>
    </message>
    <message>
        <source>Owner and admins set rules.</source>
        <translation>Chủ sở hữu và quản trị viên đặt quy tắc.</translation>
    </message>
    <message>
        <source>The selected lead waits for no rule that is off.</source>
        <translation>Cơ hội đã chọn không chờ quy tắc đang tắt.</translation>
    </message>
    <message>
        <source>Switches on the rule that the lead waits for</source>
        <translation>Bật quy tắc mà cơ hội đang chờ</translation>
    </message>
    <message>
        <source>Waiting leads</source>
        <translation>Cơ hội đang chờ</translation>
    </message>
    <message>
        <source>Nobody waits.</source>
        <translation>Không ai chờ.</translation>
    </message>
    <message>
        <source>Switch rule on</source>
        <translation>Bật quy tắc</translation>
    </message>
</context>
<context>
    <name>callhelm::WaitingLeadModel</name>
    <message>
        <source>Lead</source>
        <translation>Cơ hội</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Chờ</translation>
    </message>
    <message>
        <source>Since it came to its pool and stage, or lost its owner.</source>
        <translation>Từ khi vào kho và bước, hoặc mất người phụ trách.</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>Vì sao chờ</translation>
    </message>
</context>
<context>
    <name>callhelm::WallAlerts</name>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
</context>
<context>
    <name>callhelm::WallControls</name>
    <message>
        <source>Next page after</source>
        <translation>Sang trang sau</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n giây</numerusform>
        </translation>
    </message>
    <message>
        <source>never</source>
        <translation>không bao giờ</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Thoát (Esc)</translation>
    </message>
    <message>
        <source>Agents of</source>
        <translation>Nhân viên của</translation>
    </message>
    <message>
        <source>all teams</source>
        <translation>mọi nhóm</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>the usual, of teams</source>
        <translation>thường dùng, của các nhóm</translation>
    </message>
    <message numerus="yes">
        <source>%n goal(s)</source>
        <translation>
            <numerusform>%n mục tiêu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::WallGoalFeed</name>
    <message>
        <source>day</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>week</source>
        <translation>tuần</translation>
    </message>
    <message>
        <source>month</source>
        <translation>tháng</translation>
    </message>
</context>
<context>
    <name>callhelm::WallGoals</name>
    <message>
        <source>today</source>
        <translation>hôm nay</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>tuần này</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>tháng này</translation>
    </message>
    <message>
        <source>no goal is set</source>
        <translation>chưa đặt mục tiêu</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>trên %1</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Mục tiêu</translation>
    </message>
</context>
<context>
    <name>callhelm::WallQueues</name>
    <message>
        <source>All queues</source>
        <translation>Mọi hàng đợi</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Hàng đợi</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Chờ lâu nhất</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Hàng đợi</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mục tiêu</translation>
    </message>
</context>
<context>
    <name>callhelm::Wallboard</name>
    <message>
        <source>Wallboard</source>
        <translation>Bảng treo tường</translation>
    </message>
    <message>
        <source>nothing heard since %1</source>
        <translation>không có tin từ lúc %1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>tính đến %1</translation>
    </message>
</context>
<context>
    <name>callhelm::WatchFolderDialog</name>
    <message>
        <source>Changes (a history)</source>
        <translation>Thay đổi (lịch sử)</translation>
    </message>
    <message>
        <source>No mapping is saved yet. Import one such file by hand (Import…), and save its mapping there.</source>
        <translation>Chưa có ánh xạ nào được lưu. Hãy nhập thử một tệp bằng tay (Nhập…) rồi lưu ánh xạ ở đó.</translation>
    </message>
    <message>
        <source>Watch a folder</source>
        <translation>Theo dõi thư mục</translation>
    </message>
    <message>
        <source>Change a watched folder</source>
        <translation>Thay đổi thư mục được theo dõi</translation>
    </message>
    <message>
        <source>CSV files and workbooks that appear in the folder become records: each once, all of a file or nothing. The files stay where they are; rows that are rejected are written beside them.</source>
        <translation>Tệp CSV và bảng tính xuất hiện trong thư mục sẽ thành bản ghi: mỗi tệp một lần, trọn tệp hoặc không gì cả. Tệp vẫn ở nguyên chỗ; các dòng bị loại được ghi bên cạnh.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Chọn…</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Theo dõi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>How its files are read</source>
        <translation>Cách đọc tệp</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Its own: %1</source>
        <translation>Riêng của thư mục: %1</translation>
    </message>
</context>
<context>
    <name>callhelm::WelcomePage</name>
    <message>
        <source>Where shall the calls come from?</source>
        <translation>Lấy cuộc gọi từ đâu?</translation>
    </message>
    <message>
        <source>You can add the other sources at any time.</source>
        <translation>Bạn có thể thêm nguồn khác bất cứ lúc nào.</translation>
    </message>
    <message>
        <source>Look around with a demo</source>
        <translation>Xem qua bản dùng thử</translation>
    </message>
    <message>
        <source>A simulated call centre with queues, agents and callers, running now. It can be stopped at any time.</source>
        <translation>Một tổng đài mô phỏng có hàng đợi, nhân viên và khách gọi, đang chạy ngay. Có thể dừng bất cứ lúc nào.</translation>
    </message>
    <message>
        <source>Connect to Asterisk</source>
        <translation>Kết nối với Asterisk</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Chào mừng</translation>
    </message>
    <message>
        <source>Live, over the manager interface: every queue, agent and caller as they are this second.</source>
        <translation>Trực tiếp, qua giao diện quản lý: mọi hàng đợi, nhân viên và người gọi ngay trong giây này.</translation>
    </message>
    <message>
        <source>Import a log</source>
        <translation>Nhập nhật ký</translation>
    </message>
    <message>
        <source>The history your Asterisk has written: queue_log and call records. Callhelm shows whether the books balance, and can follow the files from then on.</source>
        <translation>Lịch sử mà Asterisk đã ghi: queue_log và bản ghi cuộc gọi. Callhelm cho biết sổ sách có khớp không, và có thể theo dõi các tệp từ đó về sau.</translation>
    </message>
    <message>
        <source>Or drop queue_log or Master.csv files anywhere in this window.</source>
        <translation>Hoặc thả tệp queue_log hay Master.csv vào bất cứ đâu trong cửa sổ này.</translation>
    </message>
</context>
<context>
    <name>callhelm::WordList</name>
    <message>
        <source>Add to %1</source>
        <translation>Thêm vào %1</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Dùng lại</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ẩn</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Hãy đặt tên.</translation>
    </message>
    <message>
        <source>There is “%1” already.</source>
        <translation>Đã có “%1”.</translation>
    </message>
    <message>
        <source>It stands at the end of the list, and is offered at once.</source>
        <translation>Mục này đứng cuối danh sách và dùng được ngay.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Đổi tên %1</translation>
    </message>
    <message>
        <source>All records that have it show the new name, those of the past too.</source>
        <translation>Mọi dữ liệu có mục này đều hiện tên mới, kể cả dữ liệu cũ.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Đổi tên</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Thêm…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Đổi tên…</translation>
    </message>
    <message>
        <source>Is a meeting</source>
        <translation>Là lịch hẹn</translation>
    </message>
    <message>
        <source>Completing such a task records a meeting with the customer.</source>
        <translation>Hoàn thành việc loại này sẽ ghi một lịch hẹn với khách hàng.</translation>
    </message>
    <message>
        <source>A hidden word is not offered any more. Records keep it.</source>
        <translation>Mục bị ẩn không còn để chọn. Dữ liệu đã có vẫn giữ.</translation>
    </message>
    <message>
        <source>Drag a word to its place, or press Alt+Up and Alt+Down.</source>
        <translation>Kéo mục đến chỗ của nó, hoặc nhấn Alt+Lên và Alt+Xuống.</translation>
    </message>
</context>
<context>
    <name>callhelm::WordModel</name>
    <message>
        <source>is a meeting</source>
        <translation>là lịch hẹn</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>ẩn</translation>
    </message>
</context>
<context>
    <name>callhelm::WorkingTimeService</name>
    <message>
        <source>That is no day.</source>
        <translation>Đó không phải là ngày.</translation>
    </message>
</context>
<context>
    <name>callhelm::WorkingTimeSettings</name>
    <message>
        <source>Public holidays of Vietnam %1</source>
        <translation>Ngày lễ Việt Nam %1</translation>
    </message>
    <message>
        <source>Public holidays of Russia %1</source>
        <translation>Ngày lễ Nga %1</translation>
    </message>
    <message>
        <source>Change a day</source>
        <translation>Thay đổi ngày</translation>
    </message>
    <message>
        <source>Add a day</source>
        <translation>Thêm ngày</translation>
    </message>
    <message>
        <source>Hours as “08:00-12:00 13:00-17:00”; none for a day off. Paces count working days, response times working hours.</source>
        <translation>Giờ dạng “08:00-12:00 13:00-17:00”; để trống là ngày nghỉ. Tiến độ tính theo ngày làm việc, thời gian phản hồi theo giờ làm việc.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Days from a file</source>
        <translation>Ngày từ tệp</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>Tệp CSV (*.csv);;Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Hours of the week</source>
        <translation>Giờ trong tuần</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>nghỉ</translation>
    </message>
    <message>
        <source>Spans of hours as “08:00-12:00 13:00-17:00”. Paces and targets count working days; response times count working hours.</source>
        <translation>Khoảng giờ dạng “08:00-12:00 13:00-17:00”. Tiến độ và mục tiêu tính theo ngày làm việc; thời gian phản hồi theo giờ làm việc.</translation>
    </message>
    <message>
        <source>Other days</source>
        <translation>Ngày khác</translation>
    </message>
    <message>
        <source>Holidays, and days worked instead of others, stand here. Start from the public holidays of a country, read a file with the columns day, hours, name, or add a day.</source>
        <translation>Ngày lễ và ngày làm bù nằm ở đây. Bắt đầu từ ngày lễ của một nước, đọc tệp có các cột day, hours, name, hoặc thêm ngày.</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation>Ngày lễ</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Từ tệp…</translation>
    </message>
    <message>
        <source>Add day…</source>
        <translation>Thêm ngày…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xoá</translation>
    </message>
    <message>
        <source>Working time</source>
        <translation>Giờ làm việc</translation>
    </message>
</context>
<context>
    <name>callhelm::Writer</name>
    <message>
        <source>The store is closed.</source>
        <translation>Kho đã đóng.</translation>
    </message>
    <message numerus="yes">
        <source>The store took no more: %n event(s) of telephone systems are lost. %1</source>
        <translation>
            <numerusform>Kho không nhận thêm: mất %n sự kiện của hệ thống điện thoại. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callhelm::alertwords</name>
    <message>
        <source>Service level</source>
        <translation>Mức phục vụ</translation>
    </message>
    <message>
        <source>Waiting callers</source>
        <translation>Người gọi đang chờ</translation>
    </message>
    <message>
        <source>Longest wait</source>
        <translation>Chờ lâu nhất</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tạm nghỉ</translation>
    </message>
    <message>
        <source>All queues</source>
        <translation>Mọi hàng đợi</translation>
    </message>
    <message>
        <source>service level %1</source>
        <translation>mức phục vụ %1</translation>
    </message>
    <message>
        <source>service level %1, wanted %2</source>
        <translation>mức phục vụ %1, cần %2</translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) waiting</source>
        <translation>
            <numerusform>%n người gọi đang chờ</numerusform>
        </translation>
    </message>
    <message>
        <source>longest wait %1</source>
        <translation>chờ lâu nhất %1</translation>
    </message>
    <message>
        <source>was paused for %1</source>
        <translation>đã tạm nghỉ %1</translation>
    </message>
    <message>
        <source>paused for %1</source>
        <translation>tạm nghỉ %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Service level under %1</source>
        <translation>Mức phục vụ dưới %1</translation>
    </message>
    <message numerus="yes">
        <source>%n caller(s) or more waiting</source>
        <translation>
            <numerusform>Từ %n người gọi đang chờ</numerusform>
        </translation>
    </message>
    <message>
        <source>Longest wait over %1</source>
        <translation>Chờ lâu nhất quá %1</translation>
    </message>
    <message>
        <source>Agent paused over %1</source>
        <translation>Nhân viên tạm nghỉ quá %1</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <translation>%1 trong %2</translation>
    </message>
    <message>
        <source>all agents</source>
        <translation>mọi nhân viên</translation>
    </message>
    <message>
        <source>each queue</source>
        <translation>từng hàng đợi</translation>
    </message>
    <message>
        <source>all queues together</source>
        <translation>mọi hàng đợi cộng lại</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Gọi lại</translation>
    </message>
    <message>
        <source>a missed caller waited %1</source>
        <translation>người gọi nhỡ đã chờ %1</translation>
    </message>
    <message>
        <source>a missed caller waits for a call back for %1</source>
        <translation>người gọi nhỡ đã chờ gọi lại %1</translation>
    </message>
    <message>
        <source>Missed caller waits for a call back over %1</source>
        <translation>Người gọi nhỡ chờ gọi lại quá %1</translation>
    </message>
    <message>
        <source>%1 was %2 behind pace</source>
        <translation>%1 đã chậm %2 so với tiến độ</translation>
    </message>
    <message>
        <source>%1 of the day %2 behind pace</source>
        <translation>%1 trong ngày chậm %2 so với tiến độ</translation>
    </message>
    <message>
        <source>%1 of the week %2 behind pace</source>
        <translation>%1 trong tuần chậm %2 so với tiến độ</translation>
    </message>
    <message>
        <source>%1 of the month %2 behind pace</source>
        <translation>%1 trong tháng chậm %2 so với tiến độ</translation>
    </message>
    <message>
        <source>each team</source>
        <translation>từng nhóm</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>mọi người</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>Lead without care</source>
        <translation>Cơ hội chưa chăm sóc</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Mọi người</translation>
    </message>
    <message>
        <source>lead was without care %1 past the target</source>
        <translation>cơ hội quá hạn chăm sóc %1</translation>
    </message>
    <message>
        <source>lead without care, %1 past the target</source>
        <translation>cơ hội chưa được chăm sóc, quá hạn %1</translation>
    </message>
    <message>
        <source>%1 of the day %2 or more behind pace at %3</source>
        <translation>%1 trong ngày chậm từ %2 so với tiến độ lúc %3</translation>
    </message>
    <message>
        <source>%1 of the week %2 or more behind pace at %3</source>
        <translation>%1 trong tuần chậm từ %2 so với tiến độ lúc %3</translation>
    </message>
    <message>
        <source>%1 of the month %2 or more behind pace at %3</source>
        <translation>%1 trong tháng chậm từ %2 so với tiến độ lúc %3</translation>
    </message>
    <message>
        <source>Lead without care past its rule&apos;s target</source>
        <translation>Cơ hội chưa chăm sóc, quá hạn của quy tắc</translation>
    </message>
    <message>
        <source>Lead without care over %1 past its rule&apos;s target</source>
        <translation>Cơ hội chưa chăm sóc, quá hạn của quy tắc hơn %1</translation>
    </message>
    <message>
        <source>each lead</source>
        <translation>từng cơ hội</translation>
    </message>
</context>
<context>
    <name>callhelm::floorcharts</name>
    <message>
        <source>Not answered</source>
        <translation>Không trả lời</translation>
    </message>
    <message>
        <source>4 and 5</source>
        <translation>4 và 5</translation>
    </message>
    <message>
        <source>Below 4</source>
        <translation>Dưới 4</translation>
    </message>
    <message>
        <source>The day before</source>
        <translation>Hôm trước</translation>
    </message>
</context>
<context>
    <name>callhelm::format</name>
    <message>
        <source>%1 s ago</source>
        <translation>%1 giây trước</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 phút trước</translation>
    </message>
    <message>
        <source>%1 h ago</source>
        <translation>%1 giờ trước</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n ngày trước</numerusform>
        </translation>
    </message>
    <message>
        <source>whole range</source>
        <translation>toàn khoảng</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>B</source>
        <extracomment>a million, behind a number</extracomment>
        <translation>tỷ</translation>
    </message>
    <message>
        <source>M</source>
        <translation>tr</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 giây</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 phút</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 giờ</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>ngay</translation>
    </message>
</context>
<context>
    <name>callhelm::goalchart</name>
    <message>
        <source>Goal</source>
        <translation>Mục tiêu</translation>
    </message>
    <message>
        <source>%1 goal</source>
        <translation>%1 mục tiêu</translation>
    </message>
    <message>
        <source>at this rate</source>
        <translation>với đà này</translation>
    </message>
    <message>
        <source>%1 rate</source>
        <translation>%1 đà này</translation>
    </message>
</context>
<context>
    <name>callhelm::kpiwords</name>
    <message>
        <source>Week %1</source>
        <translation>Tuần %1</translation>
    </message>
    <message>
        <source>week %1</source>
        <translation>tuần %1</translation>
    </message>
    <message>
        <source>%1 M %2</source>
        <translation>%1 tr %2</translation>
    </message>
</context>
<context>
    <name>callhelm::wallcontent</name>
    <message>
        <source>Agents</source>
        <translation>Nhân viên</translation>
    </message>
    <message>
        <source>Agents by state, today</source>
        <translation>Nhân viên theo trạng thái, hôm nay</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Calls by half hour</source>
        <translation>Cuộc gọi theo nửa giờ</translation>
    </message>
    <message>
        <source>of %1 in all</source>
        <translation>trên tổng %1</translation>
    </message>
    <message>
        <source>of %1 on</source>
        <translation>trên %1 đang trực</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 đang chờ</translation>
    </message>
    <message>
        <source>ASA %1</source>
        <translation>ASA %1</translation>
    </message>
    <message>
        <source>%1 of all</source>
        <translation>%1 tổng số</translation>
    </message>
    <message>
        <source>goal %1</source>
        <translation>mục tiêu %1</translation>
    </message>
    <message>
        <source>To call back</source>
        <translation>Cần gọi lại</translation>
    </message>
    <message>
        <source>nobody waits</source>
        <translation>không ai chờ</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>lâu nhất %1</translation>
    </message>
</context>
<context>
    <name>callhelm::words</name>
    <message>
        <source>Off</source>
        <translation>Ngoại tuyến</translation>
    </message>
    <message>
        <source>Ringing</source>
        <translation>Đổ chuông</translation>
    </message>
    <message>
        <source>Talking</source>
        <translation>Đang nói</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Sau cuộc gọi</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Tạm nghỉ</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Đã trả lời</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Bỏ cuộc</translation>
    </message>
    <message>
        <source>Timed out</source>
        <translation>Hết giờ chờ</translation>
    </message>
    <message>
        <source>Left by key</source>
        <translation>Bấm phím thoát</translation>
    </message>
    <message>
        <source>Left empty</source>
        <translation>Không ai trực</translation>
    </message>
    <message>
        <source>Refused: queue full</source>
        <translation>Từ chối: hàng đợi đầy</translation>
    </message>
    <message>
        <source>Refused: nobody in</source>
        <translation>Từ chối: không ai trực</translation>
    </message>
    <message>
        <source>Refused: closed</source>
        <translation>Từ chối: đóng</translation>
    </message>
    <message>
        <source>Refused: diverted</source>
        <translation>Từ chối: chuyển hướng</translation>
    </message>
    <message>
        <source>Still talking</source>
        <translation>Đang nói chuyện</translation>
    </message>
    <message>
        <source>Agent hung up</source>
        <translation>Nhân viên gác máy</translation>
    </message>
    <message>
        <source>Caller hung up</source>
        <translation>Khách gác máy</translation>
    </message>
    <message>
        <source>Blind transfer</source>
        <translation>Chuyển thẳng</translation>
    </message>
    <message>
        <source>Attended transfer</source>
        <translation>Chuyển có báo trước</translation>
    </message>
    <message>
        <source>Cut by a restart</source>
        <translation>Bị cắt do khởi động lại</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Không rõ</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Gọi đến</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Gọi đi</translation>
    </message>
    <message>
        <source>of offered</source>
        <translation>trên lượt vào</translation>
    </message>
    <message>
        <source>short abandons left out</source>
        <translation>không tính bỏ cuộc sớm</translation>
    </message>
    <message>
        <source>of answered</source>
        <translation>trên lượt đã trả lời</translation>
    </message>
    <message>
        <source>abandons within the threshold credited</source>
        <translation>tính cả bỏ cuộc trong ngưỡng</translation>
    </message>
    <message>
        <source>Entry not in the log</source>
        <translation>Nhật ký thiếu lúc vào</translation>
    </message>
    <message>
        <source>Rejected line</source>
        <translation>Dòng bị loại</translation>
    </message>
    <message>
        <source>Orphan event</source>
        <translation>Sự kiện mồ côi</translation>
    </message>
    <message>
        <source>Overlap</source>
        <translation>Chồng lấn</translation>
    </message>
    <message>
        <source>Clock jump</source>
        <translation>Nhảy giờ</translation>
    </message>
    <message>
        <source>Doubled</source>
        <translation>Trùng lặp</translation>
    </message>
    <message>
        <source>Unknown event</source>
        <translation>Sự kiện lạ</translation>
    </message>
    <message>
        <source>Never ended</source>
        <translation>Thiếu kết thúc</translation>
    </message>
    <message>
        <source>answered in time / (answered + abandoned + other exits)</source>
        <translation>trả lời đúng hạn / (đã trả lời + bỏ cuộc + kết thúc khác)</translation>
    </message>
    <message>
        <source>answered in time / (answered + abandoned + other exits − short abandons)</source>
        <translation>trả lời đúng hạn / (đã trả lời + bỏ cuộc + kết thúc khác − bỏ cuộc sớm)</translation>
    </message>
    <message>
        <source>answered in time / answered</source>
        <translation>trả lời đúng hạn / đã trả lời</translation>
    </message>
    <message>
        <source>(answered in time + abandoned in time) / (answered + abandoned + other exits)</source>
        <translation>(trả lời đúng hạn + bỏ cuộc trong ngưỡng) / (đã trả lời + bỏ cuộc + kết thúc khác)</translation>
    </message>
    <message>
        <source>15 minutes</source>
        <translation>15 phút</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 phút</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Tuần</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Whole range</source>
        <translation>Toàn khoảng</translation>
    </message>
    <message>
        <source>End not seen</source>
        <translation>Không thấy lúc kết thúc</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Không trả lời</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Máy bận</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Thất bại</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Sẵn sàng</translation>
    </message>
    <message>
        <source>Two names of one agent?</source>
        <translation>Hai tên của một nhân viên?</translation>
    </message>
</context>
</TS>
