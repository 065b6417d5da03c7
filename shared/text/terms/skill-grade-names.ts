import { skillGrades, type SkillGrade } from '../../pay/skill/skill-grade.ts'

export const skillGradeNames: Readonly<Record<SkillGrade, string>> = {
  apprentice: '学徒工',
  junior: '初级工',
  intermediate: '中级工',
  senior: '高级工',
  technician: '技师',
  'senior-technician': '高级技师',
  'master-technician': '特级技师',
  'chief-technician': '首席技师',
}

/** A problem names the grade by its code, or already as people say it. */
export const skillGradeWords = (subject: string | undefined): string => {
  const grade = skillGrades.find((known) => known === subject)
  return grade === undefined ? (subject ?? '这一级') : skillGradeNames[grade]
}
