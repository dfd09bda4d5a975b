<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>PapersPage</name>
    <message>
        <source>Papers and printing</source>
        <translation>الأوراق والطباعة</translation>
    </message>
    <message>
        <source>Choose a paper: you see it first, then print it or keep it as PDF.</source>
        <translation>اختر ورقة: تراها أولًا ثم تطبعها أو تحفظها PDF.</translation>
    </message>
    <message>
        <source>Every member with number, card, birth, phone, joining, shares and status; A4 across, with page totals.</source>
        <translation>كل الأعضاء: الرقم والبطاقة والميلاد والهاتف والانضمام والأسهم والحالة، على A4 أفقي وبإجمالي كل صفحة.</translation>
    </message>
    <message>
        <source>All that is known of one member on A4, with the share ledger and the steps of the membership; of all members when none is chosen.</source>
        <translation>كل ما يُعرف عن العضو على A4، مع حركة أسهمه ومسيرة عضويته؛ ولجميع الأعضاء إن لم تختر أحدًا.</translation>
    </message>
    <message>
        <source>Figures and charts: by neighbourhood, sex, age, status and month.</source>
        <translation>أرقام ورسوم: حسب الحي والجنس والعمر والحالة والشهر.</translation>
    </message>
    <message>
        <source>being made ready…</source>
        <translation>تُجهَّز…</translation>
    </message>
    <message>
        <source>Making «%1»…</source>
        <translation>تجهيز «%1»…</translation>
    </message>
    <message>
        <source>Stopping leaves nothing behind.</source>
        <translation>الإيقاف لا يترك شيئًا.</translation>
    </message>
    <message>
        <source>Looking first</source>
        <translation>انظر قبل أن تطبع</translation>
    </message>
    <message>
        <source>Click a small page or use the arrows to turn pages; Ctrl and the wheel zoom. What you see is what the printer prints.</source>
        <translation>انقر صفحة مصغرة أو استعمل الأسهم للتنقل، وCtrl مع العجلة للتكبير. ما تراه هو ما تطبعه الطابعة.</translation>
    </message>
    <message>
        <source>Pages and copies</source>
        <translation>الصفحات والنسخ</translation>
    </message>
    <message>
        <source>Some pages are written as «1-3، 8». Ctrl+P prints, Ctrl+S keeps a PDF.</source>
        <translation>تُكتب صفحات بعينها هكذا «1-3، 8». Ctrl+P للطباعة وCtrl+S لحفظ PDF.</translation>
    </message>
    <message>
        <source>A4 across</source>
        <translation>A4 أفقي</translation>
    </message>
    <message>
        <source>A4 upright</source>
        <translation>A4 عمودي</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%Ln صفحات</numerusform>
            <numerusform>%Ln صفحة</numerusform>
            <numerusform>%Ln صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing «%1»…</source>
        <translation>طباعة «%1»…</translation>
    </message>
    <message>
        <source>Pages that went to the printer already are printed.</source>
        <translation>ما وصل إلى الطابعة من صفحات يُطبع.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s) went to the printer</source>
        <translation>
            <numerusform>لم تُرسل صفحات</numerusform>
            <numerusform>أُرسلت صفحة إلى الطابعة</numerusform>
            <numerusform>أُرسلت صفحتان إلى الطابعة</numerusform>
            <numerusform>أُرسلت %Ln صفحات إلى الطابعة</numerusform>
            <numerusform>أُرسلت %Ln صفحة إلى الطابعة</numerusform>
            <numerusform>أُرسلت %Ln صفحة إلى الطابعة</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>حفظ PDF</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>حُفظ: %1</translation>
    </message>
</context>
<context>
    <name>PdfPreview</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>التالية</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>الصفحة كاملة</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>PrintSide</name>
    <message>
        <source>Printer</source>
        <translation>الطابعة</translation>
    </message>
    <message>
        <source>This computer has no printer. Keep the paper as PDF and print it later.</source>
        <translation>لا طابعة على هذا الحاسوب. احفظ الورقة PDF واطبعها لاحقًا.</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>عدد النسخ</translation>
    </message>
    <message>
        <source>one original, one for the file</source>
        <translation>أصل، ونسخة للملف إن أردت</translation>
    </message>
    <message>
        <source>These pages</source>
        <translation>صفحات محددة</translation>
    </message>
    <message>
        <source>Print on both sides</source>
        <translation>الطباعة على الوجهين</translation>
    </message>
    <message>
        <source>Keep as PDF</source>
        <translation>حفظ PDF</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>افتح المجلد</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>اطبع</translation>
    </message>
    <message>
        <source>print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>All pages (%1)</source>
        <translation>كل الصفحات (%1)</translation>
    </message>
    <message>
        <source>Write pages from 1 to %1, for example 1-3, 8</source>
        <translation>اكتب صفحات من 1 إلى %1، مثلًا 1-3، 8</translation>
    </message>
    <message numerus="yes">
        <source>Print %Ln copies</source>
        <translation>
            <numerusform>اطبع</numerusform>
            <numerusform>اطبع نسخة</numerusform>
            <numerusform>اطبع نسختين</numerusform>
            <numerusform>اطبع %Ln نسخ</numerusform>
            <numerusform>اطبع %Ln نسخة</numerusform>
            <numerusform>اطبع %Ln نسخة</numerusform>
        </translation>
    </message>
</context>
</TS>
