<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
<context>
    <name>LongChart</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>لا غيرها</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>اعرض أقل</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>without one</source>
        <translation>بلا حي</translation>
    </message>
    <message>
        <source>sex not noted</source>
        <translation>لم يُذكر الجنس</translation>
    </message>
    <message>
        <source>age not noted</source>
        <translation>لم يُذكر العمر</translation>
    </message>
    <message>
        <source>men %1 + women %2</source>
        <translation>ذكور %1 + إناث %2</translation>
    </message>
    <message>
        <source>men %1 + women %2 + not noted %3</source>
        <translation>ذكور %1 + إناث %2 + لم يُذكر عمرهم أو جنسهم %3</translation>
    </message>
    <message>
        <source>%1 and over</source>
        <translation>%1 فأكثر</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>دون %1</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>انضموا</translation>
    </message>
    <message>
        <source>left</source>
        <translation>غادروا</translation>
    </message>
    <message>
        <source>not noted</source>
        <translation>غير مذكور</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>Print the statistics</source>
        <translation>اطبع الإحصاء</translation>
    </message>
    <message>
        <source>Statistics of the membership</source>
        <translation>إحصاء العضوية</translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation>لا شيء يُحصى بعد</translation>
    </message>
    <message>
        <source>The figures come by themselves as soon as there are members.</source>
        <translation>تظهر الأرقام من نفسها حين يُسجل الأعضاء.</translation>
    </message>
    <message>
        <source>Members by neighbourhood</source>
        <translation>الأعضاء بحسب الحي</translation>
    </message>
    <message>
        <source>Members by age and sex</source>
        <translation>الأعضاء بحسب العمر والجنس</translation>
    </message>
    <message>
        <source>Members by sex</source>
        <translation>الأعضاء بحسب الجنس</translation>
    </message>
    <message>
        <source>Growth of the membership</source>
        <translation>نمو العضوية</translation>
    </message>
    <message>
        <source>Joined and left by month</source>
        <translation>المنضمون والمغادرون بحسب الشهر</translation>
    </message>
    <message>
        <source>Joined and left by year</source>
        <translation>المنضمون والمغادرون بحسب العام</translation>
    </message>
    <message>
        <source>Capital by year</source>
        <translation>رأس المال بحسب العام</translation>
    </message>
    <message>
        <source>Everyone in the register by status</source>
        <translation>المقيدون في السجل بحسب الحالة</translation>
    </message>
    <message>
        <source>Members by activity</source>
        <translation>الأعضاء بحسب نوع النشاط</translation>
    </message>
    <message>
        <source>Members by occupation</source>
        <translation>الأعضاء بحسب المهنة</translation>
    </message>
    <message>
        <source>joined</source>
        <translation>انضموا</translation>
    </message>
    <message>
        <source>left</source>
        <translation>غادروا</translation>
    </message>
    <message>
        <source>Every bar leads to its members</source>
        <translation>كل عمود يقود إلى أعضائه</translation>
    </message>
    <message>
        <source>A click on a bar, or Enter on the bar the arrows chose, opens the list of members narrowed to exactly those who are counted in it.</source>
        <translation>نقرة على العمود، أو Enter على ما اختارته الأسهم، تفتح قائمة الأعضاء مقصورة على من عُدّوا فيه.</translation>
    </message>
    <message>
        <source>Who is counted</source>
        <translation>من يُحسب</translation>
    </message>
    <message>
        <source>Members are the active and the suspended. Who left is counted by status and by the year of leaving; a record that was merged into another is not counted.</source>
        <translation>الأعضاء هم النشطون والموقوفون. ومن غادر يُحسب بحالته وبعام مغادرته، والسجل المدمج في غيره لا يُحسب.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>Tab goes from chart to chart, Ctrl+P prints them all.</source>
        <translation>Tab ينتقل من رسم إلى رسم، وCtrl+P يطبعها كلها.</translation>
    </message>
    <message>
        <source>as of %1 · %2 in the register since the founding</source>
        <translation>حتى %1 · قُيّد في السجل منذ التأسيس %2</translation>
    </message>
    <message>
        <source>members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>women: %1</source>
        <translation>العضوات: %1</translation>
    </message>
    <message>
        <source>capital: %1</source>
        <translation>رأس المال: %1</translation>
    </message>
    <message>
        <source>joined in %1</source>
        <translation>انضموا في %1</translation>
    </message>
</context>
</TS>
