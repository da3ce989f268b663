package org.jingwei.dispatch;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.jingwei.house.HouseRules;
import org.jingwei.house.MainClasses;

@AnalyzeClasses(packages = "org.jingwei", importOptions = MainClasses.class)
class DispatchHouseTest {
    @ArchTest
    static final ArchTests RULES = ArchTests.in(HouseRules.class);
}
