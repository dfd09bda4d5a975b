<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>BalancesBoard</name>
    <message>
        <source>Balances at the end of this day</source>
        <translation>الأرصدة في نهاية هذا اليوم</translation>
    </message>
    <message>
        <source>At the end of</source>
        <translation>في نهاية يوم</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>الأرصدة</translation>
    </message>
    <message>
        <source>Name, number or neighbourhood</source>
        <translation>الاسم أو الرقم أو الحي</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>May vote</source>
        <translation>له التصويت</translation>
    </message>
    <message>
        <source>May not vote</source>
        <translation>ليس له التصويت</translation>
    </message>
    <message>
        <source>Over the cap</source>
        <translation>فوق الحد</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>المعروض</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>Of the capital</source>
        <translation>من رأس المال</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>التصويت</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>اعرض الكل</translation>
    </message>
    <message>
        <source>Nothing is like that</source>
        <translation>لا شيء بهذه الصفة</translation>
    </message>
    <message>
        <source>Nothing matches what is typed together with what is filtered.</source>
        <translation>لا شيء يوافق ما كُتب مع ما صُفّي. اكتب جزءًا من الاسم أو الرقم.</translation>
    </message>
</context>
<context>
    <name>CardIssue</name>
    <message>
        <source>Valid until</source>
        <translation>سارية حتى</translation>
    </message>
    <message>
        <source>For chosen members</source>
        <translation>لأعضاء تختارهم</translation>
    </message>
    <message>
        <source>Add a member</source>
        <translation>أضف عضوًا</translation>
    </message>
    <message>
        <source>For all who have no valid card: %1</source>
        <translation>لكل من لا بطاقة سارية له: %1</translation>
    </message>
    <message>
        <source>For all of a neighbourhood who have no valid card</source>
        <translation>لكل من لا بطاقة سارية له في حي</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>استبعد %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا غيرهم</numerusform>
            <numerusform>وواحد غيرهم</numerusform>
            <numerusform>واثنان غيرهم</numerusform>
            <numerusform>و%Ln غيرهم</numerusform>
            <numerusform>و%Ln غيرهم</numerusform>
            <numerusform>و%Ln غيرهم</numerusform>
        </translation>
    </message>
    <message>
        <source>Issue membership cards</source>
        <translation>إصدار بطاقات العضوية</translation>
    </message>
    <message numerus="yes">
        <source>Issue %Ln card(s)</source>
        <translation>
            <numerusform>أصدر البطاقات</numerusform>
            <numerusform>أصدر بطاقة واحدة</numerusform>
            <numerusform>أصدر بطاقتين</numerusform>
            <numerusform>أصدر %Ln بطاقات</numerusform>
            <numerusform>أصدر %Ln بطاقة</numerusform>
            <numerusform>أصدر %Ln بطاقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Who has a valid card gets a new one in its place. Printing comes next.</source>
        <translation>من له بطاقة سارية تحل الجديدة محلها. ثم تأتي الطباعة.</translation>
    </message>
    <message>
        <source>Everybody there has a valid card already.</source>
        <translation>للجميع هنا بطاقات سارية.</translation>
    </message>
</context>
<context>
    <name>CardPanel</name>
    <message>
        <source>Card %1</source>
        <translation>البطاقة %1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>تجديد</translation>
    </message>
    <message>
        <source>Lost or damaged…</source>
        <translation>بدل فاقد أو تالف…</translation>
    </message>
    <message>
        <source>Handed in…</source>
        <translation>استرداد البطاقة…</translation>
    </message>
    <message>
        <source>Member&apos;s page</source>
        <translation>صفحة العضو</translation>
    </message>
    <message>
        <source>Void it…</source>
        <translation>إلغاء البطاقة…</translation>
    </message>
    <message>
        <source>chosen in the list</source>
        <translation>مختارة في القائمة</translation>
    </message>
    <message>
        <source>Print them, ten to a sheet</source>
        <translation>اطبعها عشرًا في الورقة</translation>
    </message>
    <message>
        <source>Renew them</source>
        <translation>جدّدها</translation>
    </message>
    <message>
        <source>none yet: the frame stays empty</source>
        <translation>لا صورة بعد: يبقى الإطار فارغًا</translation>
    </message>
    <message>
        <source>Member no.</source>
        <translation>رقم العضو</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>الحي</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>الانضمام</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>صدرت</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>سارية حتى</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>مرات الطباعة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Card %1 is replaced</source>
        <translation>صدر بدل البطاقة %1</translation>
    </message>
    <message>
        <source>Replace card %1 of %2?</source>
        <translation>إصدار بدل البطاقة %1 باسم %2؟</translation>
    </message>
    <message>
        <source>Another is issued, marked as a replacement and good as long as the old one was; the old one is no longer valid, even when it is found.</source>
        <translation>تصدر أخرى مكتوب عليها «بدل»، وتسري إلى أجل القديمة. والقديمة لا تعود سارية وإن وُجدت.</translation>
    </message>
    <message>
        <source>Issue another</source>
        <translation>أصدر البدل</translation>
    </message>
    <message>
        <source>lost</source>
        <translation>فُقدت</translation>
    </message>
    <message>
        <source>Card %1 is handed in</source>
        <translation>استُردت البطاقة %1</translation>
    </message>
    <message>
        <source>Card %1 of %2 was handed in?</source>
        <translation>استُردت البطاقة %1 من %2؟</translation>
    </message>
    <message>
        <source>It is no longer valid; another can be issued at any time.</source>
        <translation>لا تعود سارية، ويمكن إصدار غيرها في أي وقت.</translation>
    </message>
    <message>
        <source>It was handed in</source>
        <translation>نعم، استُردت</translation>
    </message>
    <message>
        <source>the membership ended</source>
        <translation>انتهت العضوية</translation>
    </message>
    <message>
        <source>Card %1 is void</source>
        <translation>أُلغيت البطاقة %1</translation>
    </message>
    <message>
        <source>Void card %1 of %2?</source>
        <translation>إلغاء البطاقة %1 باسم %2؟</translation>
    </message>
    <message>
        <source>It stays in the register as void; the next one has the next number of issue.</source>
        <translation>تبقى في السجل ملغاة، وتأخذ التي بعدها رقم الإصدار التالي.</translation>
    </message>
    <message>
        <source>Void it</source>
        <translation>ألغِ البطاقة</translation>
    </message>
    <message>
        <source>issued for the wrong member</source>
        <translation>صدرت لغير صاحبها</translation>
    </message>
</context>
<context>
    <name>CardsBoard</name>
    <message>
        <source>Membership cards</source>
        <translation>بطاقات العضوية</translation>
    </message>
    <message>
        <source>Name, number or neighbourhood</source>
        <translation>الاسم أو الرقم أو الحي</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>a new one was issued</source>
        <translation>صدرت بطاقة جديدة</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>سارية</translation>
    </message>
    <message>
        <source>Not printed yet</source>
        <translation>لم تُطبع</translation>
    </message>
    <message>
        <source>To renew</source>
        <translation>للتجديد</translation>
    </message>
    <message>
        <source>Without photo</source>
        <translation>بلا صورة</translation>
    </message>
    <message>
        <source>No longer valid</source>
        <translation>غير سارية</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>المعروض</translation>
    </message>
    <message>
        <source>Ran out</source>
        <translation>انتهت مدتها</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>العضو</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>صدرت</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>سارية حتى</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>CardsPage</name>
    <message>
        <source>Issue cards…</source>
        <translation>إصدار بطاقات…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Membership cards</source>
        <translation>بطاقات العضوية</translation>
    </message>
    <message>
        <source>One valid card a member; a new one takes the old one&apos;s place.</source>
        <translation>لكل عضو بطاقة سارية واحدة، والجديدة تحل محل القديمة.</translation>
    </message>
    <message>
        <source>Choose a card to see it, or several to print or renew them.</source>
        <translation>اختر بطاقة لتراها، أو عدة بطاقات لتطبعها أو تجددها.</translation>
    </message>
    <message>
        <source>Issuing cards</source>
        <translation>إصدار البطاقات</translation>
    </message>
    <message>
        <source>For chosen members, for all who have none, or for a whole neighbourhood. How long a card is good stands in the settings.</source>
        <translation>لأعضاء تختارهم، أو لكل من لا بطاقة له، أو لحي كامل. ومدة صلاحية البطاقة في الإعدادات.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>Choose the cards, or a chip such as «Not printed yet», mark all by Ctrl+A and press Ctrl+P: ten to a sheet, with cut marks. Without a choice all valid ones are printed.</source>
        <translation>اختر البطاقات، أو اختر مثلًا «لم تُطبع» وعلّم الكل بـ Ctrl+A، ثم اضغط Ctrl+P: عشر في الورقة بعلامات القص. وبلا اختيار تُطبع كل السارية.</translation>
    </message>
    <message>
        <source>Lost or handed in</source>
        <translation>الفاقد والمسترد</translation>
    </message>
    <message>
        <source>A lost card is replaced and marked as a replacement. The old one stays in the list and is no longer valid.</source>
        <translation>البطاقة المفقودة يصدر لها بدل يُكتب عليه ذلك، وتبقى القديمة في القائمة غير سارية.</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>محدد: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s)</source>
        <translation>
            <numerusform>لا بطاقات</numerusform>
            <numerusform>بطاقة واحدة</numerusform>
            <numerusform>بطاقتان</numerusform>
            <numerusform>%Ln بطاقات</numerusform>
            <numerusform>%Ln بطاقة</numerusform>
            <numerusform>%Ln بطاقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln card(s) issued</source>
        <translation>
            <numerusform>لم تصدر بطاقات</numerusform>
            <numerusform>صدرت بطاقة واحدة</numerusform>
            <numerusform>صدرت بطاقتان</numerusform>
            <numerusform>صدرت %Ln بطاقات</numerusform>
            <numerusform>صدرت %Ln بطاقة</numerusform>
            <numerusform>صدرت %Ln بطاقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificateIssue</name>
    <message>
        <source>For one member</source>
        <translation>لعضو واحد</translation>
    </message>
    <message>
        <source>For all who hold shares without a certificate: %1</source>
        <translation>لكل من له أسهم بلا شهادة: %1</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>العضو</translation>
    </message>
    <message>
        <source>Number of shares</source>
        <translation>عدد الأسهم</translation>
    </message>
    <message>
        <source>Issue a certificate</source>
        <translation>إصدار شهادة أسهم</translation>
    </message>
    <message>
        <source>It gets the next number of the year, which is never given again.</source>
        <translation>تأخذ الرقم التالي في السنة، ولا يُعطى لغيرها أبدًا.</translation>
    </message>
    <message>
        <source>Issue and look at it</source>
        <translation>أصدرها واعرضها</translation>
    </message>
    <message numerus="yes">
        <source>Issue %Ln certificate(s)</source>
        <translation>
            <numerusform>أصدر الشهادات</numerusform>
            <numerusform>أصدر شهادة واحدة</numerusform>
            <numerusform>أصدر شهادتين</numerusform>
            <numerusform>أصدر %Ln شهادات</numerusform>
            <numerusform>أصدر %Ln شهادة</numerusform>
            <numerusform>أصدر %Ln شهادة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 held, %2 without a certificate.</source>
        <translation>الرصيد %1، وما لا شهادة له: %2.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>CertificatePanel</name>
    <message>
        <source>Certificate %1</source>
        <translation>الشهادة %1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Member&apos;s page</source>
        <translation>صفحة العضو</translation>
    </message>
    <message>
        <source>Lost or damaged…</source>
        <translation>بدل فاقد أو تالف…</translation>
    </message>
    <message>
        <source>Handed in…</source>
        <translation>استرداد الشهادة…</translation>
    </message>
    <message>
        <source>Void it…</source>
        <translation>إلغاء الشهادة…</translation>
    </message>
    <message>
        <source>chosen in the list</source>
        <translation>مختارة في القائمة</translation>
    </message>
    <message>
        <source>Print them</source>
        <translation>اطبعها</translation>
    </message>
    <message>
        <source>Member no.</source>
        <translation>رقم العضو</translation>
    </message>
    <message>
        <source>Value of a share</source>
        <translation>قيمة السهم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>صدرت</translation>
    </message>
    <message>
        <source>Hijri</source>
        <translation>الموافق</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>بدل الشهادة</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>مرات الطباعة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>منذ</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Certificate %1 is replaced</source>
        <translation>صدر بدل الشهادة %1</translation>
    </message>
    <message>
        <source>Replace certificate %1 of %2?</source>
        <translation>إصدار بدل الشهادة %1 باسم %2؟</translation>
    </message>
    <message>
        <source>A new one with the next number is issued in its place; the old one is no longer valid, even when it is found.</source>
        <translation>تصدر شهادة جديدة بالرقم التالي مكانها، والقديمة لا تعود سارية وإن وُجدت.</translation>
    </message>
    <message>
        <source>Issue another</source>
        <translation>أصدر البدل</translation>
    </message>
    <message>
        <source>lost, as the holder declared in writing</source>
        <translation>فُقدت بحسب إقرار خطي من صاحبها</translation>
    </message>
    <message>
        <source>Certificate %1 is handed in</source>
        <translation>استُردت الشهادة %1</translation>
    </message>
    <message>
        <source>Certificate %1 of %2 was handed in?</source>
        <translation>استُردت الشهادة %1 من %2؟</translation>
    </message>
    <message>
        <source>It is no longer valid; the shares stay with the member, and another certificate can be issued for them.</source>
        <translation>لا تعود سارية، وتبقى الأسهم لصاحبها ويمكن إصدار شهادة أخرى بها.</translation>
    </message>
    <message>
        <source>It was handed in</source>
        <translation>نعم، استُردت</translation>
    </message>
    <message>
        <source>to be issued in two parts</source>
        <translation>لتقسيمها على شهادتين</translation>
    </message>
    <message>
        <source>Certificate %1 is void</source>
        <translation>أُلغيت الشهادة %1</translation>
    </message>
    <message>
        <source>Void certificate %1 of %2?</source>
        <translation>إلغاء الشهادة %1 باسم %2؟</translation>
    </message>
    <message>
        <source>The number stays in the register as void and is never given again.</source>
        <translation>يبقى الرقم في السجل ملغى ولا يُعطى لغيرها أبدًا.</translation>
    </message>
    <message>
        <source>Void it</source>
        <translation>ألغِ الشهادة</translation>
    </message>
    <message>
        <source>issued for the wrong member</source>
        <translation>صدرت لغير صاحبها</translation>
    </message>
</context>
<context>
    <name>CertificatesBoard</name>
    <message>
        <source>Share certificates</source>
        <translation>شهادات الأسهم</translation>
    </message>
    <message>
        <source>Number of the certificate, name or member</source>
        <translation>رقم الشهادة أو الاسم أو رقم العضو</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Not printed yet</source>
        <translation>لم تُطبع</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>المعروض</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>سارية</translation>
    </message>
    <message>
        <source>Their shares</source>
        <translation>أسهمها</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>صدرت</translation>
    </message>
    <message>
        <source>Member no.</source>
        <translation>رقم العضو</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>صاحبها</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>CertificatesPage</name>
    <message>
        <source>Issue a certificate…</source>
        <translation>إصدار شهادة…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Share certificates</source>
        <translation>شهادات الأسهم</translation>
    </message>
    <message>
        <source>No certificate says more than its holder has.</source>
        <translation>لا تزيد الشهادات عما يملكه صاحبها.</translation>
    </message>
    <message>
        <source>Choose a certificate to see it, or several to print them.</source>
        <translation>اختر شهادة لتراها، أو عدة شهادات لتطبعها.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>A certificate has a number of the year that is never given twice. It is issued for shares that no other valid certificate covers.</source>
        <translation>لكل شهادة رقم في سنتها لا يتكرر. ولا تصدر إلا بأسهم ليست في شهادة سارية أخرى.</translation>
    </message>
    <message>
        <source>Lost, handed in, void</source>
        <translation>الفاقد والمسترد والملغى</translation>
    </message>
    <message>
        <source>A lost one is replaced by a new number that names the old one. When shares are handed on, the certificate comes back by itself and one is issued for the rest. A mistake is voided; its number stays.</source>
        <translation>المفقودة يصدر لها بدل برقم جديد يذكر القديم. وعند التنازل تُسترد شهادة المتنازل من نفسها وتصدر أخرى بالباقي. والخطأ يُلغى ويبقى رقمه.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>الطباعة</translation>
    </message>
    <message>
        <source>Choose one or several and press Ctrl+P. The second printing of a certificate is marked as a copy; the column «Printed» counts.</source>
        <translation>اختر شهادة أو أكثر واضغط Ctrl+P. والطبعة الثانية للشهادة يُكتب عليها «صورة»، وعمود «الطباعة» يعدّها.</translation>
    </message>
    <message>
        <source>Chosen: %1, %2 in all</source>
        <translation>محدد: %1، ومجموعها %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s)</source>
        <translation>
            <numerusform>لا شهادات</numerusform>
            <numerusform>شهادة واحدة</numerusform>
            <numerusform>شهادتان</numerusform>
            <numerusform>%Ln شهادات</numerusform>
            <numerusform>%Ln شهادة</numerusform>
            <numerusform>%Ln شهادة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln certificate(s) issued</source>
        <translation>
            <numerusform>لم تصدر شهادات</numerusform>
            <numerusform>صدرت شهادة واحدة</numerusform>
            <numerusform>صدرت شهادتان</numerusform>
            <numerusform>صدرت %Ln شهادات</numerusform>
            <numerusform>صدرت %Ln شهادة</numerusform>
            <numerusform>صدرت %Ln شهادة</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the certificates to print first.</source>
        <translation>اختر الشهادات التي تُطبع أولًا.</translation>
    </message>
</context>
<context>
    <name>LedgerBoard</name>
    <message>
        <source>Lines of the ledger</source>
        <translation>حركات السجل</translation>
    </message>
    <message>
        <source>Member: name, number or phone</source>
        <translation>العضو: الاسم أو الرقم أو الهاتف</translation>
    </message>
    <message>
        <source>All movements</source>
        <translation>كل الحركات</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>الحركات</translation>
    </message>
    <message>
        <source>In</source>
        <translation>زاد</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>نقص</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الصافي</translation>
    </message>
    <message>
        <source>Bought</source>
        <translation>اكتتاب وشراء</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>تنازل</translation>
    </message>
    <message>
        <source>Inheritance</source>
        <translation>إرث</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>استرداد</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>عكس حركة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>العضو</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>رأس المال</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>السند</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>الطرف الآخر</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Value of a share</source>
        <translation>قيمة السهم</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>التنازل</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>All dates</source>
        <translation>كل التواريخ</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>السنة الماضية</translation>
    </message>
    <message>
        <source>From – to…</source>
        <translation>من – إلى…</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Up to</source>
        <translation>إلى</translation>
    </message>
</context>
<context>
    <name>PreviewSide</name>
    <message>
        <source>Before and after</source>
        <translation>قبل وبعد</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعدها</translation>
    </message>
</context>
<context>
    <name>ShareEmpty</name>
    <message>
        <source>Record the first shares</source>
        <translation>سجّل أول الأسهم</translation>
    </message>
    <message>
        <source>Go to the members</source>
        <translation>إلى الأعضاء</translation>
    </message>
    <message>
        <source>No shares yet</source>
        <translation>لا أسهم بعد</translation>
    </message>
    <message>
        <source>What members subscribe, buy, hand on or get back stands here line by line, with the balance and the capital after each.</source>
        <translation>كل اكتتاب وشراء وتنازل واسترداد يظهر هنا حركة حركة، وبعد كل منها الرصيد ورأس المال.</translation>
    </message>
    <message>
        <source>Shares come in with the members, too: by the form or from Excel.</source>
        <translation>تدخل الأسهم مع الأعضاء أيضًا: من الاستمارة أو من إكسل.</translation>
    </message>
    <message>
        <source>Nobody held shares then</source>
        <translation>لا أسهم لأحد في ذلك اليوم</translation>
    </message>
    <message>
        <source>Choose a later day, or enter the members and their shares first.</source>
        <translation>اختر يومًا بعده، أو أدخل الأعضاء وأسهمهم أولًا.</translation>
    </message>
    <message>
        <source>Record a transfer</source>
        <translation>سجّل تنازلًا</translation>
    </message>
    <message>
        <source>No transfers yet</source>
        <translation>لا تنازلات بعد</translation>
    </message>
    <message>
        <source>A member hands shares on, part or whole, to somebody who meets the conditions of membership (Article 3-b).</source>
        <translation>يتنازل العضو عن أسهمه، كلها أو بعضها، لمن استوفى شروط العضوية (المادة 3-ب).</translation>
    </message>
    <message>
        <source>Issue the first one…</source>
        <translation>إصدار أول شهادة…</translation>
    </message>
    <message>
        <source>No certificates yet</source>
        <translation>لا شهادات بعد</translation>
    </message>
    <message>
        <source>A certificate says how many shares a member holds. It is numbered, printed with a counterfoil, and replaced when it is lost.</source>
        <translation>الشهادة تقول كم سهمًا يملك العضو. لها رقم، وتُطبع بكعب يُحفظ، ويصدر لها بدل إذا فُقدت.</translation>
    </message>
    <message>
        <source>Issue the first cards…</source>
        <translation>إصدار أول البطاقات…</translation>
    </message>
    <message>
        <source>No membership cards yet</source>
        <translation>لا بطاقات عضوية بعد</translation>
    </message>
    <message>
        <source>Issue cards for chosen members, for a neighbourhood or for everyone, and print them ten to a sheet with photo and mark.</source>
        <translation>أصدر البطاقات لأعضاء تختارهم أو لحي أو للجميع، واطبعها عشرًا في الورقة بالصورة والرمز.</translation>
    </message>
</context>
<context>
    <name>ShareEnd</name>
    <message>
        <source>Issue a certificate for %1 to %2?</source>
        <translation>إصدار شهادة أسهم باسم %2 (%1)؟</translation>
    </message>
    <message>
        <source>It gets the next number of the year, which is never given again.</source>
        <translation>تأخذ الرقم التالي في السنة، ولا يُعطى لغيرها أبدًا.</translation>
    </message>
    <message>
        <source>Issue it and look at it</source>
        <translation>أصدرها واعرضها</translation>
    </message>
</context>
<context>
    <name>ShareExports</name>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Member no.</source>
        <translation>رقم العضو</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>العضو</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>Value of a share</source>
        <translation>قيمة السهم</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Paid in</source>
        <translation>المدفوع</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>السند</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>الطرف الآخر</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>رأس المال</translation>
    </message>
    <message>
        <source>Share ledger</source>
        <translation>سجل الأسهم</translation>
    </message>
    <message>
        <source>Neighbourhood</source>
        <translation>الحي</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Of the capital (%)</source>
        <translation>من رأس المال (%)</translation>
    </message>
    <message>
        <source>May vote</source>
        <translation>حق التصويت</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>Share balances</source>
        <translation>أرصدة الأسهم</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>التنازل</translation>
    </message>
    <message>
        <source>From no.</source>
        <translation>رقم المتنازل</translation>
    </message>
    <message>
        <source>From</source>
        <translation>المتنازل</translation>
    </message>
    <message>
        <source>To no.</source>
        <translation>رقم المتنازل إليه</translation>
    </message>
    <message>
        <source>To</source>
        <translation>المتنازل إليه</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Taken back because</source>
        <translation>سبب الإلغاء</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>التنازلات</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>تاريخ الحالة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>In place of</source>
        <translation>بدل الشهادة</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>مرات الطباعة</translation>
    </message>
    <message>
        <source>Share certificates</source>
        <translation>شهادات الأسهم</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>البطاقة</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>سارية حتى</translation>
    </message>
    <message>
        <source>Membership cards</source>
        <translation>بطاقات العضوية</translation>
    </message>
</context>
<context>
    <name>ShareForm</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Take it up</source>
        <translation>استكملها</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>اتركها</translation>
    </message>
    <message>
        <source>What you typed here was not saved. It was kept %1.</source>
        <translation>ما كتبته هنا لم يُسجل، وحُفظ مسودة %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Leave without recording?</source>
        <translation>الخروج بلا تسجيل؟</translation>
    </message>
    <message>
        <source>What you typed since opening the form will be thrown away.</source>
        <translation>ما كتبته منذ فتح الاستمارة سيُترك.</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>أكمل الكتابة</translation>
    </message>
</context>
<context>
    <name>ShareMoveFields</name>
    <message>
        <source>Add to the holding</source>
        <translation>زيادة في الرصيد</translation>
    </message>
    <message>
        <source>Take from the holding</source>
        <translation>نقص من الرصيد</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>العضو</translation>
    </message>
    <message>
        <source>Type a part of the name or the number; Enter chooses.</source>
        <translation>اكتب جزءًا من الاسم أو الرقم، ثم Enter للاختيار.</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Number of shares</source>
        <translation>عدد الأسهم</translation>
    </message>
    <message>
        <source>Every share has the value set in the settings; none is sold above or below it (Article 133/5).</source>
        <translation>لكل سهم القيمة المحددة في الإعدادات، ولا يصدر سهم بأعلى منها أو أدنى (المادة 133/5).</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Not after today.</source>
        <translation>ليس بعد اليوم.</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>المدفوع</translation>
    </message>
    <message>
        <source>A contribution may be in cash or in kind (Article 3-a).</source>
        <translation>تكون المساهمة نقدًا أو عينًا (المادة 3-أ).</translation>
    </message>
    <message>
        <source>Receipt voucher</source>
        <translation>سند القبض</translation>
    </message>
    <message>
        <source>Number and year of the voucher the money was received by.</source>
        <translation>رقم السند الذي قُبض به المبلغ وسنته.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Number of the board&apos;s decision, where there is one.</source>
        <translation>رقم قرار المجلس إن وُجد.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>It stays in the ledger beside the correction.</source>
        <translation>يبقى في السجل بجانب التصحيح.</translation>
    </message>
    <message>
        <source>Correct a holding</source>
        <translation>تصحيح رصيد</translation>
    </message>
    <message>
        <source>The ledger keeps the mistake and what mended it, with its reason.</source>
        <translation>يبقى الخطأ في السجل، ومعه ما صحّحه وسببه.</translation>
    </message>
    <message>
        <source>Buy shares</source>
        <translation>شراء أسهم</translation>
    </message>
    <message>
        <source>New shares of a member: the capital grows by them.</source>
        <translation>أسهم جديدة للعضو يزيد بها رأس المال.</translation>
    </message>
</context>
<context>
    <name>ShareMoveForm</name>
    <message>
        <source>Choose the member: the holding shows here at once.</source>
        <translation>اختر العضو فيظهر رصيده هنا.</translation>
    </message>
    <message>
        <source>Buying shares</source>
        <translation>شراء الأسهم</translation>
    </message>
    <message>
        <source>The member is found by a part of the name or by the number. Beside the form stands what is held now and after, and what is to be paid.</source>
        <translation>يوجد العضو بجزء من اسمه أو برقمه. وبجانب الاستمارة رصيده الآن وبعد الشراء والمبلغ المطلوب.</translation>
    </message>
    <message>
        <source>The ledger only grows</source>
        <translation>السجل لا يُمحى منه</translation>
    </message>
    <message>
        <source>No line is changed or deleted. A mistake is mended by a correction with its reason, or by reversing the line in the ledger.</source>
        <translation>لا تُعدّل حركة ولا تُحذف. يُصلح الخطأ بحركة تصحيح لها سببها، أو بعكس الحركة في السجل.</translation>
    </message>
    <message>
        <source>The tenth of the capital</source>
        <translation>حد العُشر</translation>
    </message>
    <message>
        <source>Nobody may hold more than 10 % of the capital (Article 3-e). You are warned, not stopped.</source>
        <translation>لا يملك أحد أكثر من 10 % من رأس المال (المادة 3-هـ). ننبهك ولا نمنعك.</translation>
    </message>
    <message numerus="yes">
        <source>Record the purchase of %Ln share(s)</source>
        <translation>
            <numerusform>سجّل شراء الأسهم</numerusform>
            <numerusform>سجّل شراء سهم واحد</numerusform>
            <numerusform>سجّل شراء سهمين</numerusform>
            <numerusform>سجّل شراء %Ln أسهم</numerusform>
            <numerusform>سجّل شراء %Ln سهمًا</numerusform>
            <numerusform>سجّل شراء %Ln سهم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln share(s) to the holding</source>
        <translation>
            <numerusform>زِد الرصيد</numerusform>
            <numerusform>زِد سهمًا واحدًا في الرصيد</numerusform>
            <numerusform>زِد سهمين في الرصيد</numerusform>
            <numerusform>زِد %Ln أسهم في الرصيد</numerusform>
            <numerusform>زِد %Ln سهمًا في الرصيد</numerusform>
            <numerusform>زِد %Ln سهم في الرصيد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %Ln share(s) from the holding</source>
        <translation>
            <numerusform>أنقص الرصيد</numerusform>
            <numerusform>أنقص سهمًا واحدًا من الرصيد</numerusform>
            <numerusform>أنقص سهمين من الرصيد</numerusform>
            <numerusform>أنقص %Ln أسهم من الرصيد</numerusform>
            <numerusform>أنقص %Ln سهمًا من الرصيد</numerusform>
            <numerusform>أنقص %Ln سهم من الرصيد</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>المطلوب دفعه</translation>
    </message>
    <message>
        <source>Value of a share</source>
        <translation>قيمة السهم</translation>
    </message>
    <message>
        <source>%1 now holds %2, worth %3.</source>
        <translation>رصيد %1 الآن %2، وقيمته %3.</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>حركة أخرى</translation>
    </message>
    <message>
        <source>Member&apos;s page</source>
        <translation>صفحة العضو</translation>
    </message>
    <message>
        <source>Print the statement</source>
        <translation>طباعة كشف الحساب</translation>
    </message>
    <message>
        <source>Issue the certificate…</source>
        <translation>إصدار الشهادة…</translation>
    </message>
    <message numerus="yes">
        <source>Recorded: %Ln share(s) bought</source>
        <translation>
            <numerusform>سُجّل الشراء</numerusform>
            <numerusform>سُجّل شراء سهم واحد</numerusform>
            <numerusform>سُجّل شراء سهمين</numerusform>
            <numerusform>سُجّل شراء %Ln أسهم</numerusform>
            <numerusform>سُجّل شراء %Ln سهمًا</numerusform>
            <numerusform>سُجّل شراء %Ln سهم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Corrected: %Ln share(s) added</source>
        <translation>
            <numerusform>صُحّح الرصيد</numerusform>
            <numerusform>صُحّح الرصيد بزيادة سهم واحد</numerusform>
            <numerusform>صُحّح الرصيد بزيادة سهمين</numerusform>
            <numerusform>صُحّح الرصيد بزيادة %Ln أسهم</numerusform>
            <numerusform>صُحّح الرصيد بزيادة %Ln سهمًا</numerusform>
            <numerusform>صُحّح الرصيد بزيادة %Ln سهم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Corrected: %Ln share(s) taken away</source>
        <translation>
            <numerusform>صُحّح الرصيد</numerusform>
            <numerusform>صُحّح الرصيد بنقص سهم واحد</numerusform>
            <numerusform>صُحّح الرصيد بنقص سهمين</numerusform>
            <numerusform>صُحّح الرصيد بنقص %Ln أسهم</numerusform>
            <numerusform>صُحّح الرصيد بنقص %Ln سهمًا</numerusform>
            <numerusform>صُحّح الرصيد بنقص %Ln سهم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharePanel</name>
    <message>
        <source>What is chosen</source>
        <translation>ما اخترته</translation>
    </message>
</context>
<context>
    <name>SharePanels</name>
    <message>
        <source>Member&apos;s page</source>
        <translation>صفحة العضو</translation>
    </message>
    <message>
        <source>Print the member&apos;s statement</source>
        <translation>طباعة كشف الحساب</translation>
    </message>
    <message>
        <source>This line was reversed: it stays and counts no more.</source>
        <translation>عُكست هذه الحركة: تبقى في السجل ولا أثر لها.</translation>
    </message>
    <message>
        <source>This line takes another one back.</source>
        <translation>هذه الحركة تعكس حركة أخرى.</translation>
    </message>
    <message>
        <source>Take the transfer back…</source>
        <translation>إلغاء التنازل…</translation>
    </message>
    <message>
        <source>Reverse this line…</source>
        <translation>عكس هذه الحركة…</translation>
    </message>
    <message>
        <source>May vote</source>
        <translation>له التصويت</translation>
    </message>
    <message>
        <source>More than one member may hold: Article 3-e sets the cap.</source>
        <translation>أكثر مما يجوز لعضو واحد: الحد في المادة 3-هـ.</translation>
    </message>
    <message>
        <source>Buy shares</source>
        <translation>شراء أسهم</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>تنازل</translation>
    </message>
    <message>
        <source>Correct the holding</source>
        <translation>تصحيح الرصيد</translation>
    </message>
    <message>
        <source>The member&apos;s lines</source>
        <translation>حركات العضو</translation>
    </message>
    <message>
        <source>Transfer %1</source>
        <translation>التنازل %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Print the transfer</source>
        <translation>طباعة التنازل</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>إلغاء التنازل…</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>رقم %1</translation>
    </message>
</context>
<context>
    <name>ShareReason</name>
    <message>
        <source>For example: %1</source>
        <translation>مثال: %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
</context>
<context>
    <name>ShareTabs</name>
    <message>
        <source>Ledger</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>الأرصدة</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>التنازلات</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Membership cards</source>
        <translation>بطاقات العضوية</translation>
    </message>
</context>
<context>
    <name>ShareTies</name>
    <message>
        <source>Statement</source>
        <translation>كشف حساب</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <source>The membership ended: the shares are settled or go to an heir.</source>
        <translation>زالت العضوية: تُصفى الأسهم أو تنتقل إلى وارث.</translation>
    </message>
    <message>
        <source>Buy shares</source>
        <translation>شراء أسهم</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>تنازل</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>none valid</source>
        <translation>لا شيء ساري</translation>
    </message>
    <message>
        <source>Issue one for %1…</source>
        <translation>إصدار شهادة (%1)…</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Print certificate %1</source>
        <translation>طباعة الشهادة %1</translation>
    </message>
    <message>
        <source>Lost or damaged…</source>
        <translation>بدل فاقد أو تالف…</translation>
    </message>
    <message>
        <source>Membership card</source>
        <translation>بطاقة العضوية</translation>
    </message>
    <message>
        <source>Renew…</source>
        <translation>تجديد…</translation>
    </message>
    <message>
        <source>Issue a card…</source>
        <translation>إصدار بطاقة…</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 حتى %2</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>The certificate is issued</source>
        <translation>صدرت الشهادة</translation>
    </message>
    <message>
        <source>The card is issued</source>
        <translation>صدرت البطاقة</translation>
    </message>
</context>
<context>
    <name>ShareWords</name>
    <message>
        <source>Ran out</source>
        <translation>انتهت مدتها</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>لم تُطبع</translation>
    </message>
</context>
<context>
    <name>SharesPage</name>
    <message>
        <source>Buy shares</source>
        <translation>شراء أسهم</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>تنازل</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Share ledger</source>
        <translation>سجل الأسهم</translation>
    </message>
    <message>
        <source>Balances</source>
        <translation>أرصدة الأسهم</translation>
    </message>
    <message>
        <source>Voting list</source>
        <translation>كشف من لهم التصويت</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>Choose a line to see what is known of it.</source>
        <translation>اختر سطرًا لترى تفصيله.</translation>
    </message>
    <message>
        <source>The ledger</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Every movement since the beginning; nothing in it is changed or deleted. A wrong line is reversed by another with its reason. Chips narrow by movement, Ctrl+click adds one; the search finds a member.</source>
        <translation>كل حركة منذ البداية، لا يُعدّل فيها شيء ولا يُحذف. والحركة الخطأ تُعكس بأخرى لها سببها. الأزرار فوق القائمة تصفّيها بالحركة، وCtrl مع النقر يضيف، والبحث عن عضو.</translation>
    </message>
    <message>
        <source>Balances of a day</source>
        <translation>أرصدة يوم</translation>
    </message>
    <message>
        <source>Write any day: who held what at its end, what part of the capital that was, and who may vote. More than 10 % of the capital is marked (Article 3-e).</source>
        <translation>اكتب أي يوم: رصيد كل عضو في نهايته، ونسبته من رأس المال، ومن له التصويت. وما زاد على 10 % يظهر عليه التنبيه (المادة 3-هـ).</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Ctrl+Tab goes to the next tab, Ctrl+N buys shares, Ctrl+P prints what shows, Ctrl+I folds the panel away, Enter opens the member.</source>
        <translation>Ctrl+Tab إلى القسم التالي، Ctrl+N شراء أسهم، Ctrl+P طباعة المعروض، Ctrl+I طي الجانب، Enter فتح صفحة العضو.</translation>
    </message>
    <message>
        <source>%1 · capital %2</source>
        <translation>%1 · رأس المال %2</translation>
    </message>
    <message>
        <source>Chosen: %1</source>
        <translation>محدد: %1</translation>
    </message>
    <message>
        <source>Chosen: %1, %2 in all</source>
        <translation>محدد: %1، ومجموعها %2</translation>
    </message>
    <message>
        <source>%1 of %2 wait until %3 is a member</source>
        <translation>تنازل من %2 (%1) بانتظار قبول عضوية %3</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>أكمل التنازل</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>اصرف النظر</translation>
    </message>
</context>
<context>
    <name>TakingBack</name>
    <message>
        <source>Reverse %1 of %2?</source>
        <translation>عكس حركة %2 (%1)؟</translation>
    </message>
    <message>
        <source>The line stays in the ledger and a second one takes it back on the same day. This cannot be undone; a mistake is mended by a new line.</source>
        <translation>تبقى الحركة في السجل، وتعكسها حركة ثانية في اليوم نفسه. ولا رجوع عن العكس، وإنما تُسجل حركة جديدة.</translation>
    </message>
    <message>
        <source>Reverse the line</source>
        <translation>اعكس الحركة</translation>
    </message>
    <message>
        <source>entered twice</source>
        <translation>سُجّلت مرتين</translation>
    </message>
    <message>
        <source>The line is reversed</source>
        <translation>عُكست الحركة</translation>
    </message>
    <message>
        <source>%1 go back from %2 to %3. The number stays and is never given again. Certificates that say too much are handed in.</source>
        <translation>يرجع ما تُنوزل عنه (%1) من %2 إلى %3. ويبقى الرقم ولا يُعطى لغيره، وتُسترد الشهادات التي تزيد على الرصيد.</translation>
    </message>
    <message>
        <source>Take transfer %1 back?</source>
        <translation>إلغاء التنازل رقم %1؟</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>ألغِ التنازل</translation>
    </message>
    <message>
        <source>the wrong member was chosen</source>
        <translation>اختير عضو آخر خطأ</translation>
    </message>
    <message>
        <source>Transfer %1 is taken back</source>
        <translation>أُلغي التنازل رقم %1</translation>
    </message>
</context>
<context>
    <name>TransferEnd</name>
    <message>
        <source>Transfer %1 is recorded</source>
        <translation>سُجّل التنازل رقم %1</translation>
    </message>
    <message>
        <source>%1 now holds %2.</source>
        <translation>رصيد %1 الآن %2.</translation>
    </message>
    <message>
        <source>Print the transfer</source>
        <translation>طباعة التنازل</translation>
    </message>
    <message>
        <source>Print the giver&apos;s new certificate</source>
        <translation>طباعة الشهادة الجديدة للمتنازل</translation>
    </message>
    <message>
        <source>Certificate for the receiver…</source>
        <translation>شهادة المتنازل إليه…</translation>
    </message>
    <message>
        <source>Another transfer</source>
        <translation>تنازل آخر</translation>
    </message>
    <message>
        <source>All transfers</source>
        <translation>كل التنازلات</translation>
    </message>
    <message>
        <source>Ask for certificate %1: it is void now.</source>
        <translation>استلم من المتنازل الشهادة %1: لم تعد سارية.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>TransferFields</name>
    <message>
        <source>To a member</source>
        <translation>إلى عضو</translation>
    </message>
    <message>
        <source>To somebody who is no member yet</source>
        <translation>إلى من ليس عضوًا بعد</translation>
    </message>
    <message>
        <source>All</source>
        <translation>كلها</translation>
    </message>
    <message>
        <source>Type a part of the name or the number; Enter chooses.</source>
        <translation>اكتب جزءًا من الاسم أو الرقم، ثم Enter للاختيار.</translation>
    </message>
    <message>
        <source>Who hands over</source>
        <translation>المتنازل</translation>
    </message>
    <message>
        <source>Who receives</source>
        <translation>المتنازل إليه</translation>
    </message>
    <message>
        <source>Name of the newcomer</source>
        <translation>اسم المتنازل إليه</translation>
    </message>
    <message>
        <source>The application begins with this name.</source>
        <translation>يبدأ طلب الانتساب بهذا الاسم.</translation>
    </message>
    <message>
        <source>First the membership, then the shares</source>
        <translation>العضوية أولًا ثم الأسهم</translation>
    </message>
    <message>
        <source>Shares go to members only (Article 3-b). The application is taken in now; this transfer waits among the transfers until the board has accepted.</source>
        <translation>الأسهم للأعضاء وحدهم (المادة 3-ب). يُستقبل طلب الانتساب الآن، وينتظر هذا التنازل بين التنازلات حتى يقبله المجلس.</translation>
    </message>
    <message>
        <source>Number of shares</source>
        <translation>عدد الأسهم</translation>
    </message>
    <message>
        <source>A part of the holding, or all of it.</source>
        <translation>بعض الرصيد أو كله.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Not after today.</source>
        <translation>ليس بعد اليوم.</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>Number of the board&apos;s decision, where there is one.</source>
        <translation>رقم قرار المجلس إن وُجد.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
</context>
<context>
    <name>TransferFigures</name>
    <message>
        <source>Handed over</source>
        <translation>المتنازل عنه</translation>
    </message>
    <message>
        <source>Paid in for them</source>
        <translation>المدفوع فيها</translation>
    </message>
    <message>
        <source>Capital</source>
        <translation>رأس المال</translation>
    </message>
    <message>
        <source>stays as it is</source>
        <translation>لا يتغير</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>Certificates to be handed in: %1.</source>
        <translation>ما يُسترد من الشهادات: %1.</translation>
    </message>
    <message>
        <source>A new one is issued for %1.</source>
        <translation>وتصدر شهادة جديدة بالباقي: %1.</translation>
    </message>
</context>
<context>
    <name>TransferForm</name>
    <message>
        <source>Choose who hands over: both balances show here.</source>
        <translation>اختر المتنازل فيظهر هنا الرصيدان.</translation>
    </message>
    <message>
        <source>Transfer of shares</source>
        <translation>تنازل عن أسهم</translation>
    </message>
    <message>
        <source>Only to somebody who meets the conditions of membership (Article 3-b).</source>
        <translation>لا يكون إلا لمن استوفى شروط العضوية (المادة 3-ب).</translation>
    </message>
    <message>
        <source>Handing shares on</source>
        <translation>التنازل عن الأسهم</translation>
    </message>
    <message>
        <source>Find both by a part of the name or the number. «All» fills in the whole holding. Beside the form stand both balances before and after.</source>
        <translation>يوجد كل منهما بجزء من اسمه أو برقمه. و«كلها» تكتب الرصيد كله. وبجانب الاستمارة الرصيدان قبل وبعد.</translation>
    </message>
    <message>
        <source>To a newcomer</source>
        <translation>إلى من ليس عضوًا</translation>
    </message>
    <message>
        <source>Who is no member yet applies first. The transfer is kept among the transfers and goes on once the board has accepted.</source>
        <translation>من ليس عضوًا يقدّم طلبه أولًا. ويُحفظ التنازل بين التنازلات ويُستكمل بعد قبول المجلس.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>When the certificates of the giver say more than is left, they are handed in and one is issued for the rest. The receiver&apos;s is issued on the next page.</source>
        <translation>إذا زادت شهادات المتنازل على الباقي له استُردت وصدرت شهادة بالباقي. وشهادة المتنازل إليه تصدر في الصفحة التالية.</translation>
    </message>
    <message>
        <source>Take in the application</source>
        <translation>استقبل طلب الانتساب</translation>
    </message>
    <message numerus="yes">
        <source>Transfer %Ln share(s)</source>
        <translation>
            <numerusform>حوّل الأسهم</numerusform>
            <numerusform>حوّل سهمًا واحدًا</numerusform>
            <numerusform>حوّل سهمين</numerusform>
            <numerusform>حوّل %Ln أسهم</numerusform>
            <numerusform>حوّل %Ln سهمًا</numerusform>
            <numerusform>حوّل %Ln سهم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>The transfer waits until %1 is a member.</source>
        <translation>حُفظ التنازل بانتظار قبول عضوية %1.</translation>
    </message>
</context>
<context>
    <name>TransfersBoard</name>
    <message>
        <source>Transfers</source>
        <translation>التنازلات</translation>
    </message>
    <message>
        <source>Name, member or transfer number</source>
        <translation>الاسم أو رقم العضو أو رقم التنازل</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>نافذ</translation>
    </message>
    <message>
        <source>By inheritance</source>
        <translation>بالإرث</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>ملغى</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>المعروض</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>From</source>
        <translation>المتنازل</translation>
    </message>
    <message>
        <source>To</source>
        <translation>المتنازل إليه</translation>
    </message>
    <message>
        <source>Shares</source>
        <translation>الأسهم</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>القرار</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Taken back because</source>
        <translation>سبب الإلغاء</translation>
    </message>
</context>
</TS>
