package org.jingwei.house;

import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;

@AnalyzeClasses(packages = "org.jingwei", importOptions = MainClasses.class)
class CoreHouseTest {
    @ArchTest
    static final ArchTests RULES = ArchTests.in(HouseRules.class);
}
