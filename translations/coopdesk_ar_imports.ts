<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>FieldHeader</name>
    <message>
        <source>Field of %1</source>
        <translation>حقل %1</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>المراجعة</translation>
    </message>
    <message>
        <source>Bringing in</source>
        <translation>الإدخال</translation>
    </message>
    <message>
        <source>How it is read…</source>
        <translation>كيف يُقرأ…</translation>
    </message>
    <message>
        <source>Members from Excel</source>
        <translation>استيراد الأعضاء من إكسل</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>اختر الملف…</translation>
    </message>
    <message>
        <source>Bring your register in as it is</source>
        <translation>أدخل سجلك كما هو</translation>
    </message>
    <message>
        <source>Excel or CSV, with its own headings and title lines, Arabic or Latin digits, Hijri or Gregorian dates. You see every row before anything is written.</source>
        <translation>إكسل أو CSV بعناوينه وأسطره كما هي، بأرقام عربية أو لاتينية وتواريخ هجرية أو ميلادية. ترى كل صف قبل أن يُكتب شيء.</translation>
    </message>
    <message>
        <source>You can also drop the file here.</source>
        <translation>ويمكنك أن تسحب الملف إلى هنا.</translation>
    </message>
    <message>
        <source>Brought in before</source>
        <translation>ما أُدخل من قبل</translation>
    </message>
    <message>
        <source>Three steps</source>
        <translation>ثلاث خطوات</translation>
    </message>
    <message>
        <source>Choose the file, look through it, bring it in. Red rows cannot come in, amber ones come in and can be mended later. F8 goes from problem to problem.</source>
        <translation>اختر الملف، وراجعه، ثم أدخله. الصفوف الحمراء لا تدخل، والصفراء تدخل وتُصحَّح لاحقًا. F8 ينتقل من مشكلة إلى أخرى.</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Under each heading stands the field it goes into; choose another where it is wrong. The choice is remembered for the next file with the same headings.</source>
        <translation>تحت كل عنوان الحقل الذي يدخل فيه؛ اختر غيره إن أخطأ البرنامج. ويُحفظ اختيارك للملف القادم ذي العناوين نفسها.</translation>
    </message>
    <message>
        <source>Taking it back</source>
        <translation>التراجع</translation>
    </message>
    <message>
        <source>A whole import can be undone as long as nothing was changed in its members.</source>
        <translation>يمكن التراجع عن إدخال كامل ما لم يتغير شيء في أعضائه.</translation>
    </message>
    <message>
        <source>Undo this import</source>
        <translation>تراجع عن هذا الإدخال</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>تُراجع عنه</translation>
    </message>
    <message>
        <source>Nothing is written before you say so.</source>
        <translation>لا يُكتب شيء قبل أن تأمر به.</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Choose the register</source>
        <translation>اختر السجل</translation>
    </message>
    <message>
        <source>Reading «%1»…</source>
        <translation>قراءة «%1»…</translation>
    </message>
    <message>
        <source>Stopping leaves the register as it is.</source>
        <translation>الإيقاف يترك السجل كما هو.</translation>
    </message>
    <message>
        <source>sheet «%1» · headings in row %2</source>
        <translation>الورقة «%1» · العناوين في الصف %2</translation>
    </message>
    <message>
        <source>Only a preview: the register has not changed</source>
        <translation>معاينة فقط: السجل لم يتغير</translation>
    </message>
    <message>
        <source>Bringing in %1…</source>
        <translation>إدخال %1…</translation>
    </message>
    <message>
        <source>Stopping leaves the register as it was before.</source>
        <translation>الإيقاف يترك السجل كما كان قبل البدء.</translation>
    </message>
    <message>
        <source>%1 came in</source>
        <translation>دخل %1</translation>
    </message>
    <message>
        <source>Reason of the rejection</source>
        <translation>سبب الرفض</translation>
    </message>
    <message>
        <source>Row in the file</source>
        <translation>الصف في الملف</translation>
    </message>
    <message>
        <source>Show the members</source>
        <translation>اعرض الأعضاء</translation>
    </message>
    <message>
        <source>Open the file of rejected rows</source>
        <translation>افتح ملف المرفوضات</translation>
    </message>
    <message>
        <source>Undo the whole import</source>
        <translation>تراجع عن الإدخال كله</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) rejected</source>
        <translation>
            <numerusform>لم يُرفض صف</numerusform>
            <numerusform>رُفض صف واحد</numerusform>
            <numerusform>رُفض صفان</numerusform>
            <numerusform>رُفضت %Ln صفوف</numerusform>
            <numerusform>رُفض %Ln صفًا</numerusform>
            <numerusform>رُفض %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>The share value %1 was taken from the file.</source>
        <translation>أُخذت قيمة السهم %1 من الملف.</translation>
    </message>
    <message>
        <source>Take %1 of this import back?</source>
        <translation>أتتراجع عن إدخال %1؟</translation>
    </message>
    <message>
        <source>They leave the register with their shares; the history keeps it.</source>
        <translation>يخرجون من السجل بأسهمهم، ويبقى ذلك في سجل التعديلات.</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>تراجع عن الإدخال</translation>
    </message>
    <message>
        <source>Undoing the import…</source>
        <translation>التراجع عن الإدخال…</translation>
    </message>
    <message>
        <source>Stopping leaves the import as it was.</source>
        <translation>الإيقاف يترك الإدخال كما كان.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>تُراجع عن إدخال %1</translation>
    </message>
</context>
<context>
    <name>ImportReview</name>
    <message>
        <source>come in</source>
        <translation>يُقبل</translation>
    </message>
    <message>
        <source>nothing missing</source>
        <translation>لا نقص فيه</translation>
    </message>
    <message>
        <source>come in, with a warning</source>
        <translation>يُقبل مع تنبيه</translation>
    </message>
    <message>
        <source>mend later</source>
        <translation>يُصحَّح لاحقًا</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>يُرفض</translation>
    </message>
    <message>
        <source>press to see</source>
        <translation>اضغط لعرضها</translation>
    </message>
    <message>
        <source>passed over</source>
        <translation>يُتجاوز</translation>
    </message>
    <message>
        <source>blank or a sum</source>
        <translation>فارغ أو مجموع</translation>
    </message>
    <message>
        <source>The right value</source>
        <translation>القيمة الصحيحة</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>صحّح</translation>
    </message>
    <message>
        <source>Next problem</source>
        <translation>المشكلة التالية</translation>
    </message>
    <message>
        <source>Nothing until the whole file is sound</source>
        <translation>لا شيء حتى يسلم الملف كله</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>ملف آخر</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>أدخل</translation>
    </message>
    <message>
        <source>Bring in the sound rows, write the %1 rejected into a file with reasons</source>
        <translation>أدخل السليم، واكتب المرفوض (%1) في ملف مع السبب</translation>
    </message>
    <message>
        <source>The file counts %1 per share, the settings say %2. The file&apos;s figure is kept.</source>
        <translation>يحسب الملف السهم بـ %1، وفي الإعدادات %2. يبقى ما في الملف.</translation>
    </message>
    <message>
        <source>Write the right value here, or leave the row out.</source>
        <translation>اكتب القيمة الصحيحة هنا، أو اترك الصف ليُكتب في ملف المرفوضات.</translation>
    </message>
    <message>
        <source>It comes in as it is; mend it here or later.</source>
        <translation>يدخل كما هو؛ صحّحه هنا أو لاحقًا.</translation>
    </message>
    <message numerus="yes">
        <source>Mend %Ln row(s) first</source>
        <translation>
            <numerusform>لا شيء يُصحَّح</numerusform>
            <numerusform>صحّح صفًا واحدًا أولًا</numerusform>
            <numerusform>صحّح صفين أولًا</numerusform>
            <numerusform>صحّح %Ln صفوف أولًا</numerusform>
            <numerusform>صحّح %Ln صفًا أولًا</numerusform>
            <numerusform>صحّح %Ln صف أولًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring in %1</source>
        <translation>أدخل %1</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Row %1, %2</source>
        <translation>الصف %1، %2</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>لا يدخل</translation>
    </message>
</context>
<context>
    <name>PlanModel</name>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>صف</translation>
    </message>
</context>
<context>
    <name>PlanTable</name>
    <message>
        <source>The rows of the file</source>
        <translation>صفوف الملف</translation>
    </message>
</context>
<context>
    <name>SourceDialog</name>
    <message>
        <source>How the file is read</source>
        <translation>كيف يُقرأ الملف</translation>
    </message>
    <message>
        <source>Encoding of the text</source>
        <translation>ترميز النص</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>أول صفوف الملف</translation>
    </message>
    <message>
        <source>Read it so</source>
        <translation>اقرأه هكذا</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Row of the headings</source>
        <translation>صف العناوين</translation>
    </message>
    <message>
        <source>Over each column choose what it holds. The name is needed; the rest may be left.</source>
        <translation>اختر فوق كل عمود ما فيه. الاسم لازم، والباقي يمكن تركه.</translation>
    </message>
</context>
</TS>
